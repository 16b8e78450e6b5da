package org.mandatum.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatum.ProcessorTime;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Parsed;

/**
 * Whatever the bytes, each reader answers in time: with a document whose parts lie in its text, or with a diagnostic that
 * names the file.
 *
 * <p>The build reads the seeds; {@code JAZZER_FUZZ=1 ./mvnw test -Dtest='ReaderFuzzTest#html'} looks for bytes that break
 * the promise, and keeps what it finds beside this class's resources.
 */
class ReaderFuzzTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Path SEEDS = Path.of("src/test/resources");
    private static final TestCues CUES = new TestCues();

    @MethodSource("xmlSeeds")
    @FuzzTest(maxDuration = "3m")
    void xml(byte[] bytes) {
        checkText(new AkomaNtosoReader(), bytes);
    }

    @MethodSource("htmlSeeds")
    @FuzzTest(maxDuration = "3m")
    void html(byte[] bytes) {
        checkText(new HtmlReader(CUES), bytes);
    }

    @MethodSource("markdownSeeds")
    @FuzzTest(maxDuration = "3m")
    void markdown(byte[] bytes) {
        checkText(new MarkdownReader(CUES), bytes);
    }

    @MethodSource("textSeeds")
    @FuzzTest(maxDuration = "3m")
    void pageText(byte[] bytes) {
        checkText(new PageTextReader(CUES), bytes);
    }

    @MethodSource("textSeeds")
    @FuzzTest(maxDuration = "3m")
    void plainText(byte[] bytes) {
        checkText(new PlainTextReader(CUES), bytes);
    }

    @MethodSource("wordSeeds")
    @FuzzTest(maxDuration = "3m")
    void word(byte[] bytes) {
        check(new WordReader()::read, bytes);
    }

    /** The parts of a package that is whole, so that what is tried gets beyond the zip. */
    @MethodSource("wordPartSeeds")
    @FuzzTest(maxDuration = "3m")
    void wordParts(byte[] bytes) {
        var xml = new String(bytes, StandardCharsets.UTF_8);
        var file = WordFile.of("").raw(xml).styles(xml).numbering(xml).footnotes(xml);
        check(new WordReader()::read, file.bytes());
    }

    @MethodSource("legacyWordSeeds")
    @FuzzTest(maxDuration = "3m")
    void legacyWord(byte[] bytes) {
        check(new LegacyWordReader()::read, bytes);
    }

    @MethodSource("pdfSeeds")
    @FuzzTest(maxDuration = "3m")
    void pdf(byte[] bytes) {
        check(new PdfReader(CUES)::read, bytes);
    }

    /** The form is recognised from the content, and so is the encoding. */
    @MethodSource({"textSeeds", "legacyWordSeeds"})
    @FuzzTest(maxDuration = "3m")
    void anyForm(byte[] bytes) {
        check(new FormReader(CUES)::read, bytes);
    }

    static Stream<byte[]> xmlSeeds() throws IOException {
        return files("source", ".xml");
    }

    static Stream<byte[]> htmlSeeds() throws IOException {
        return files("source", ".html");
    }

    static Stream<byte[]> markdownSeeds() throws IOException {
        return files("source", ".md");
    }

    static Stream<byte[]> textSeeds() throws IOException {
        return files("source", ".txt");
    }

    static Stream<byte[]> legacyWordSeeds() throws IOException {
        return files("word", ".doc");
    }

    static Stream<byte[]> wordSeeds() {
        return Stream.of(WordFile.of(WordFile.p("The General Assembly,")
                        + WordFile.p(
                                "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>",
                                WordFile.r("Decides")))
                .bytes());
    }

    static Stream<byte[]> wordPartSeeds() {
        var paragraph = WordFile.p(
                "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>",
                WordFile.r("<w:i/>", "Decides") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>");
        var namespaces = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        return Stream.of(
                        "<w:document" + namespaces + "><w:body>" + paragraph + "<w:tbl><w:tr><w:tc>" + paragraph
                                + "</w:tc></w:tr></w:tbl></w:body></w:document>",
                        "<w:numbering" + namespaces + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">"
                                + "<w:start w:val=\"1\"/><w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"(%1)\"/>"
                                + "</w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                                + "</w:numbering>")
                .map(xml -> xml.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<byte[]> pdfSeeds() throws IOException {
        try (var sheets = new Sheets()) {
            return Stream.of(sheets.at(Sheets.LEFT, 100)
                    .upright("The General Assembly,")
                    .at(Sheets.INDENTED, 130)
                    .italic("Recalling")
                    .at(Sheets.INDENTED + 60, 130)
                    .upright("its resolution 53/70")
                    .raised("1")
                    .at(Sheets.LEFT, 700)
                    .small("1 A note.")
                    .toPdf());
        }
    }

    private static Stream<byte[]> files(String folder, String ending) throws IOException {
        try (var files = Files.list(SEEDS.resolve(folder))) {
            var bytes = Stream.<byte[]>builder();
            for (var file : files.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                bytes.add(Files.readAllBytes(file));
            }
            return bytes.build();
        }
    }

    private static void checkText(DocumentReader reader, byte[] bytes) {
        check(
                file -> reader.read(new SourceFile(
                        file.name(), file.checksum(), Decoder.of(bytes).content())),
                bytes);
    }

    private static void check(Function<FileBytes, Parsed<Optional<SourceDocument>>> reader, byte[] bytes) {
        var read = ProcessorTime.within(PATIENCE, () -> reader.apply(new FileBytes("any", bytes)));
        assertThat(read.diagnostics()).extracting(Diagnostic::file).allMatch("any"::equals);
        read.value().ifPresentOrElse(ReaderFuzzTest::holdsTogether, () -> assertThat(read.diagnostics())
                .isNotEmpty());
    }

    private static void holdsTogether(SourceDocument document) {
        var whole = document.text().whole();
        assertThat(document.blocks()).allMatch(block -> whole.contains(block.span()));
        assertThat(document.blocks()).flatMap(TextBlock::emphases).allMatch(whole::contains);
        assertThat(document.notes()).allMatch(note -> whole.contains(note.span()));
    }
}
