package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mandatum.document.Division;
import org.mandatum.document.Resolution;
import org.mandatum.document.Stated;
import org.mandatum.rdf.Ontology;
import org.mandatum.semantic.Meaning;
import org.mandatum.source.FileBytes;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Parsed;
import org.mandatum.text.Problem;

/** A draft that a resolution quotes has clauses of its own, and the numbers of the resolution go on behind it. */
class QuotedDraftTest {

    private static final Pipeline PIPELINE = Pipeline.of(Ontology.shipped());

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/document/quoted-drafts.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = true)
    void aRecommendedDraftIsATreeOfItsOwn(
            String language,
            String host,
            String introduction,
            String formula,
            String preamble,
            String operative,
            String second,
            String open,
            String close) {
        var marked = List.of(
                host,
                introduction,
                open + formula,
                open + preamble,
                open + "1. " + operative,
                open + "2. " + second + close);
        var unmarked = List.of(host, introduction, formula, preamble, "1. " + operative, "2. " + second);

        for (var written : List.of(marked, unmarked)) {
            var read = read("E/RES/2044/5", written);

            assertThat(outline(read))
                    .containsExactly(
                            "op/1 " + introduction,
                            "draft/1/pre/1 " + preamble,
                            "draft/1/op/1 " + operative,
                            "draft/1/op/2 " + second);
            assertThat(resolution(read).masthead().organ().map(Stated::value)).contains("economic-and-social-council");
            assertThat(resolution(read).divisions())
                    .singleElement()
                    .isEqualTo(new Division(Division.Kind.DRAFT, List.of("draft", "1"), Optional.empty()));
            assertThat(numbering(read)).isEmpty();
        }
    }

    @Test
    void theNumbersGoOnBehindTheQuotation() {
        var read = read(
                "A/HRC/RES/44/5",
                List.of(
                        "The Human Rights Council,",
                        "Recalling its resolution 5/1 of 18 June 2007,",
                        "1. Adopts the guidelines on lighthouses;",
                        "2. Recommends that the General Assembly adopt the following draft resolution:",
                        "Lighthouses at sea",
                        "“The General Assembly,",
                        "“Welcoming the guidelines on lighthouses,",
                        "“1. Endorses the guidelines;",
                        "“2. Invites Governments to spread them;",
                        "“3. Requests the Secretary-General to print them.”",
                        "3. Decides to remain seized of the matter."));

        assertThat(outline(read))
                .containsExactly(
                        "pre/1 Recalling its resolution 5/1 of 18 June 2007,",
                        "op/1 Adopts the guidelines on lighthouses;",
                        "op/2 Recommends that the General Assembly adopt the following draft resolution:",
                        "draft/1/pre/1 Welcoming the guidelines on lighthouses,",
                        "draft/1/op/1 Endorses the guidelines;",
                        "draft/1/op/2 Invites Governments to spread them;",
                        "draft/1/op/3 Requests the Secretary-General to print them.",
                        "op/3 Decides to remain seized of the matter.");
        assertThat(resolution(read).clauses().getLast().position()).isEqualTo(3);
        assertThat(resolution(read)
                        .divisions()
                        .getFirst()
                        .heading()
                        .map(resolution(read).source().text()::at))
                .contains("Lighthouses at sea");
        assertThat(numbering(read)).isEmpty();
    }

    @Test
    void theNumbersGoOnWithoutQuotationMarks() {
        var read = read(
                "A/HRC/RES/44/6",
                List.of(
                        "The Human Rights Council,",
                        "1. Adopts the guidelines on lighthouses;",
                        "2. Recommends that the General Assembly adopt the following draft resolution:",
                        "The General Assembly,",
                        "1. Endorses the guidelines;",
                        "3. Decides to remain seized of the matter."));

        assertThat(outline(read))
                .containsExactly(
                        "op/1 Adopts the guidelines on lighthouses;",
                        "op/2 Recommends that the General Assembly adopt the following draft resolution:",
                        "draft/1/op/1 Endorses the guidelines;",
                        "op/3 Decides to remain seized of the matter.");
    }

    @Test
    void theAnnexOfADraftIsReadWithoutItsQuotationMarks() {
        var read = read(
                "E/RES/2044/6",
                List.of(
                        "The Economic and Social Council,",
                        "Recommends to the General Assembly the adoption of the following draft resolution:",
                        "“The General Assembly,",
                        "“1. Adopts the rules annexed to the present resolution;",
                        "“2. Invites Governments to follow them.",
                        "“Annex",
                        "“Rules of the lighthouse",
                        "“1. The lamp is lit at dusk.",
                        "“2. The “keeper” puts it out at dawn.”"));

        assertThat(outline(read))
                .containsExactly(
                        "op/1 Recommends to the General Assembly the adoption of the following draft resolution:",
                        "draft/1/op/1 Adopts the rules annexed to the present resolution;",
                        "draft/1/op/2 Invites Governments to follow them.",
                        "annex/1/par/1 The lamp is lit at dusk.",
                        "annex/1/par/2 The “keeper” puts it out at dawn.");
    }

    private static Parsed<Optional<Meaning>> read(String symbol, List<String> paragraphs) {
        var written = symbol + "\n\n" + String.join("\n\n", paragraphs) + "\n";
        return PIPELINE.read(new FileBytes("a.txt", written.getBytes(StandardCharsets.UTF_8)));
    }

    private static Resolution resolution(Parsed<Optional<Meaning>> read) {
        return read.value().orElseThrow().resolution();
    }

    private static List<String> outline(Parsed<Optional<Meaning>> read) {
        var resolution = resolution(read);
        return resolution
                .allClauses()
                .map(clause -> clause.path() + " " + resolution.text(clause).strip())
                .toList();
    }

    private static List<Problem> numbering(Parsed<Optional<Meaning>> read) {
        return read.diagnostics().stream()
                .map(Diagnostic::problem)
                .filter(problem -> problem == Problem.NUMBER_OUT_OF_ORDER || problem == Problem.PATH_REPEATED)
                .toList();
    }
}
