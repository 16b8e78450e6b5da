package org.mandatum.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Parsed;
import org.mandatum.text.Place;
import org.mandatum.text.Problem;

class AkomaNtosoReaderTest {

    private static final String BODY =
            "<akomaNtoso><statement><preamble><formula><p>The Council,</p></formula></preamble>"
                    + "<mainBody><paragraph><num>1.</num><content><p>Decides to ";

    @Test
    void whatStandsBeforeAFaultIsRead() {
        var parsed = read(BODY + "wait;</p>\n  </num>");

        assertThat(words(parsed)).isEqualTo("The Council,\n1. Decides to wait;");
        assertThat(parsed.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.problem()).isEqualTo(Problem.MALFORMED_XML);
            assertThat(found.place().line()).isEqualTo(2);
            assertThat(found.message()).doesNotContain("\n");
        });
    }

    @Test
    void aTruncatedFileIsReadToItsEnd() {
        var parsed = read(BODY + "wait for the li");

        assertThat(words(parsed)).endsWith("1. Decides to wait for the li");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::problem).containsExactly(Problem.MALFORMED_XML);
    }

    @Test
    void aNoteThatIsCutOffKeepsItsWords() {
        var parsed = read(BODY + "wait<authorialNote marker=\"1\"><p>See A/1");

        var document = parsed.value().orElseThrow();
        assertThat(document.notes()).singleElement().satisfies(note -> {
            assertThat(note.label()).isEqualTo("1");
            assertThat(document.text().at(note.span())).isEqualTo("See A/1");
        });
    }

    @Test
    void aDocumentTypeIsRefusedBeforeAnyEntityIsRead() {
        var laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + BODY + "&b;</p>";

        assertRefused(read(laughs), Problem.DTD_REFUSED);
    }

    @Test
    void anExternalEntityIsNeverFetched() {
        var outside = "<!DOCTYPE x SYSTEM \"file:///etc/hostname\">" + BODY + "wait</p>";

        assertRefused(read(outside), Problem.DTD_REFUSED);
    }

    @Test
    void anUndeclaredEntityIsAFault() {
        assertThat(read(BODY + "&lol;</p>").diagnostics())
                .extracting(Diagnostic::problem)
                .containsExactly(Problem.MALFORMED_XML);
    }

    @Test
    void nestingIsBounded() {
        var parsed = read(BODY + "wait;</p>" + "<list>".repeat(100_000));

        assertThat(parsed.diagnostics()).extracting(Diagnostic::problem).containsExactly(Problem.TOO_DEEP);
        assertThat(words(parsed)).endsWith("1. Decides to wait;");
    }

    @Test
    void otherXmlIsNamedByItsRoot() {
        var parsed = read("<?xml version='1.0'?>\n<html><body>Recalling</body></html>");

        assertRefused(parsed, Problem.NOT_AKOMA_NTOSO);
        assertThat(parsed.diagnostics().getFirst().facts()).containsExactly("html");
        assertThat(parsed.diagnostics().getFirst().place()).isEqualTo(new Place(2, 1));
    }

    @Test
    void aFileWithoutParagraphsIsNoResolution() {
        assertRefused(
                read("<akomaNtoso><statement><coverPage><p>United Nations</p></coverPage></statement></akomaNtoso>"),
                Problem.NO_RESOLUTION);
    }

    @Test
    void aPlaceLeadsBackIntoTheFile() {
        var document = read("<akomaNtoso><statement><mainBody>\n<p>Decides\n   to <span>wait</span></p>")
                .value()
                .orElseThrow();
        var text = document.text();

        assertThat(text.content()).isEqualTo("Decides to wait");
        assertThat(text.place(0)).isEqualTo(new Place(2, 4));
        assertThat(text.place(8)).isEqualTo(new Place(3, 4));
        assertThat(text.place(13)).isEqualTo(new Place(3, 15));
    }

    private static void assertRefused(Parsed<Optional<SourceDocument>> parsed, Problem problem) {
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.diagnostics()).extracting(Diagnostic::problem).containsExactly(problem);
    }

    private static String words(Parsed<Optional<SourceDocument>> parsed) {
        return parsed.value().orElseThrow().text().content();
    }

    private static Parsed<Optional<SourceDocument>> read(String xml) {
        return new AkomaNtosoReader().read(new SourceFile("case.xml", "", xml));
    }
}
