package org.mandatum.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are made to be slow, deep or senseless: each is read in bounded time, and none throws. */
class HostileTextTest {

    private static final int LARGE = 1 << 19;

    /** Generous on a busy machine; what is not linear takes hours. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final FormReader reader = new FormReader(new TestCues());

    /** In each row: how a text begins, and what is repeated behind it. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            The General Assembly,\\n\\n; `word `
            The General Assembly,\\n\\n; w
            The General Assembly,\\n\\n; `1, 2 and 3 in 2010, 4 resolution 70/15 `
            The General Assembly,\\n\\n; `大 会 1 `
            The General Assembly,\\n\\n; e\u0301
            The General Assembly,\\n\\n; line\\n
            The General Assembly,\\n\\n; ____\\n1 x\\n
            The General Assembly,\\n\\n; 1 x\\n\\n
            The General Assembly,\\n\\n; a/b\\n2/3\\n
            The General Assembly,\\n\\n; x\\f
            `# x\\n\\n**y**`; `**a *b `
            `# x\\n\\n**y**`; [a](
            `# x\\n\\n**y**\\n\\n`; <sup>1</sup> a\\n\\n
            `# x\\n\\n**y**\\n\\n`; `> `
            `# x\\n\\n**y**\\n\\n`; |a
            `# x\\n\\n**y**`; $^{
            """)
    void aLargeTextTakesTimeInProportion(String start, String piece) {
        var text = unescaped(start)
                + unescaped(piece).repeat(LARGE / unescaped(piece).length());
        var bytes = text.getBytes(StandardCharsets.UTF_8);

        assertTimeoutPreemptively(LIMIT, () -> reader.read(new FileBytes("large.txt", bytes)));
    }

    private static String unescaped(String written) {
        return written.replace("\\n", "\n").replace("\\f", "\f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p><paragraph>", "<authorialNote marker='1'>", "<num>1.</num><sup>"})
    void xmlThatOnlyOpensIsReadToItsBound(String open) {
        var xml = "<akomaNtoso><statement><mainBody><p>Decides</p>" + open.repeat(10_000);

        var parsed = reader.read(new FileBytes("deep.xml", xml.getBytes(StandardCharsets.UTF_8)));

        assertThat(parsed.diagnostics()).hasSize(1);
        assertThat(parsed.value().orElseThrow().text().content()).startsWith("Decides");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shuffledPiecesNeverThrow(long seed) {
        var pieces = new String[] {
            "1.", "(a)", "2/3", "_____", "\n", "\n\n", "\f", " ", "The General Assembly,", "Recalling", "1", "12 ",
                    "大会，",
            "，3", "**", "# ", "- ", "<sup>", "</sup>", "$^{1}$", "[^1]", "|", "إذ تشير", "(1)", "A/RES/99/1",
                    "*4412345*",
            "-\n", "Secretary-General", "SecretaryGeneral", "\u00ad", "\u200f", "e\u0301", "\ud83d", "<p>", "&lt;",
                    "```\n"
        };
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var text = new StringBuilder();
            random.ints(40, 0, pieces.length).forEach(piece -> text.append(pieces[piece]));
            var file = new SourceFile("shuffled", "", text.toString());
            assertThatCode(() -> {
                        new MarkdownReader(new TestCues()).read(file).value().ifPresent(HostileTextTest::check);
                        new PageTextReader(new TestCues()).read(file).value().ifPresent(HostileTextTest::check);
                        new PlainTextReader(new TestCues()).read(file).value().ifPresent(HostileTextTest::check);
                    })
                    .as(text.toString())
                    .doesNotThrowAnyException();
        }
    }

    /** What every document promises, whatever the file. */
    private static void check(SourceDocument document) {
        int end = 0;
        for (var block : document.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(document.words(block))
                    .isNotBlank()
                    .doesNotContain("\n", "  ", "\u200f", "\u00ad")
                    .isEqualTo(document.words(block).strip());
            block.emphases()
                    .forEach(span -> assertThat(block.span().contains(span)).isTrue());
            block.marks().forEach(mark -> assertThat(mark.offset())
                    .isBetween(block.span().start(), block.span().end()));
            end = block.span().end();
        }
        for (var note : document.notes()) {
            assertThat(note.span().start()).isGreaterThanOrEqualTo(end);
        }
        document.text().anchors().stream().map(anchor -> anchor.offset()).reduce((before, next) -> {
            assertThat(next).isGreaterThan(before);
            return next;
        });
    }
}
