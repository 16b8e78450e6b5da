package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatum.ProcessorTime;
import org.mandatum.rdf.Ontology;
import org.mandatum.source.FileBytes;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Problem;

/**
 * Inputs that are broken, or meant to break something: each is answered with a diagnostic under its name, in bounded
 * time.
 */
class HostileInputTest {

    private static final Pipeline PIPELINE = Pipeline.of(Ontology.shipped());
    private static final int MB = 1 << 20;
    private static final Duration MOST = Duration.ofSeconds(15);
    private static final String RESOLUTION =
            "A/RES/90/1\n\nГенеральная Ассамблея,\n\nссылаясь на свою резолюцию 53/70 от 4 декабря 1998 года,\n\n"
                    + "1. просит Генерального секретаря представить доклад на ее девяносто первой сессии;\n\n"
                    + "2. постановляет продолжить рассмотрение этого вопроса.\n";

    static Stream<Arguments> inputs() {
        return Stream.of(
                Arguments.of("empty", new byte[0], Problem.EMPTY_FILE),
                Arguments.of("binary", new byte[] {1, 0, 2, 0, 3, (byte) 0xff}, Problem.BINARY_FILE),
                Arguments.of("PDF", bytes("%PDF-1.7 and so on"), Problem.DAMAGED_FILE),
                Arguments.of("truncated XML", bytes("<akomaNtoso><statement><preamble><p>The"), Problem.MALFORMED_XML),
                Arguments.of(
                        "XML with a DTD", bytes("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>"), Problem.DTD_REFUSED),
                Arguments.of("other XML", bytes("<?xml version=\"1.0\"?><feed/>"), Problem.NOT_AKOMA_NTOSO),
                Arguments.of(
                        "nothing known", bytes("lorem ipsum dolor sit amet consectetur"), Problem.UNKNOWN_LANGUAGE),
                Arguments.of(
                        "another encoding",
                        RESOLUTION.getBytes(Charset.forName("windows-1251")),
                        Problem.ENCODING_REPAIRED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void brokenInputIsReportedByName(String name, byte[] bytes, Problem problem) {
        var read = PIPELINE.read(new FileBytes(name, bytes));
        assertThat(read.diagnostics()).extracting(Diagnostic::problem).contains(problem);
        assertThat(read.diagnostics()).extracting(Diagnostic::file).containsOnly(name);
    }

    @ParameterizedTest(name = "{4} characters of {0}")
    @MethodSource("floods")
    void aFloodTakesBoundedTime(String shape, String before, String piece, String after, int size) {
        var flood = RESOLUTION.replace("доклад", "доклад" + before + piece.repeat(size / piece.length()) + after);
        var bytes = flood.getBytes(StandardCharsets.UTF_8);

        var read = ProcessorTime.within(MOST, () -> PIPELINE.read(new FileBytes("flood", bytes)));

        assertThat(read.diagnostics()).isNotEmpty();
    }

    /** Sizes at which time that grows with their square would be minutes; Cyrillic letters have two bytes. */
    static Stream<Arguments> floods() {
        return Stream.of(
                Arguments.of(
                        "one paragraph",
                        " ",
                        "о работе и на основе этого, а также в связи с тем, что не было, ",
                        "",
                        MB / 2),
                Arguments.of("paragraphs", ":\n\n", "постановляет продолжить рассмотрение;\n\n", "", MB / 2),
                Arguments.of("subclauses", ":\n\n", "a) о фонарях;\n\ni) о масле;\n\n", "", MB / 4),
                Arguments.of("short lines", "\n", "и\n", "", MB / 4),
                Arguments.of("footnotes", " ", "1 _____\n2 См. \n", "", MB / 4),
                Arguments.of("numbers", " ", "53/70, 54/", "", MB / 2),
                Arguments.of("brackets that open", " ", "(((", "", MB),
                Arguments.of("spaces", " ", "     ", ".", MB));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nested")
    void markupIsNestedNoDeeperThanAnyoneCanMeanIt(String name, String markup) {
        var read = ProcessorTime.within(MOST, () -> PIPELINE.read(new FileBytes(name, bytes(markup))));

        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics()).extracting(Diagnostic::file).containsOnly(name);
    }

    static Stream<Arguments> nested() {
        return Stream.of(
                Arguments.of("deep.xml", "<akomaNtoso>" + "<p>".repeat(MB)),
                Arguments.of("deep.html", "<!DOCTYPE html><html><body>" + "<div>".repeat(MB / 5) + "text"),
                Arguments.of("deep.md", "# A/RES/90/1\n\n" + "> ".repeat(MB / 4) + "*".repeat(MB / 2) + "text"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
