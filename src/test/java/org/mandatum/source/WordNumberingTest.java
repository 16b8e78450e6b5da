package org.mandatum.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatum.source.WordFile.p;
import static org.mandatum.source.WordFile.r;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of paragraphs, which Word does not write in the file but counts. */
class WordNumberingTest {

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String definition(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
    }

    private static String instance(int id, int definition, String changes) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>" + changes + "</w:num>";
    }

    private static String item(int list, int level, String words) {
        return p(
                "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>",
                words.isEmpty() ? "" : r(words));
    }

    private static final String RESOLUTION = definition(
            0, level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "(%3)"));

    @Test
    void levelsCountAndBeginAnewBelowEachOther() {
        var body = item(1, 0, "Notes")
                + item(1, 1, "one")
                + item(1, 2, "deep")
                + item(1, 2, "deeper")
                + item(1, 1, "two")
                + item(1, 0, "Requests")
                + item(1, 1, "one again")
                + p("no number")
                + item(1, 0, "Decides");

        assertThat(WordFile.of(body).numbering(RESOLUTION + instance(1, 0, "")).outline())
                .isEqualTo("""
                UNKNOWN    0     1:1  1. Notes
                UNKNOWN    1     2:1  (a) one
                UNKNOWN    2     3:1  (i) deep
                UNKNOWN    2     4:1  (ii) deeper
                UNKNOWN    1     5:1  (b) two
                UNKNOWN    0     6:1  2. Requests
                UNKNOWN    1     7:1  (a) one again
                UNKNOWN    0     8:1  no number
                UNKNOWN    0     9:1  3. Decides
                """);
    }

    @Test
    void instancesOfOneNumberingCountOnUnlessOneStartsAnew() {
        var numbering = RESOLUTION
                + instance(1, 0, "")
                + instance(2, 0, "")
                + instance(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>")
                + instance(4, 0, "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperRoman", "%1") + "</w:lvlOverride>");
        var body = item(1, 0, "a")
                + item(2, 0, "b")
                + item(3, 0, "c")
                + item(3, 0, "d")
                + item(1, 0, "e")
                + item(4, 0, "f");

        assertThat(WordFile.of(body).numbering(numbering).outline()).isEqualTo("""
                UNKNOWN    0     1:1  1. a
                UNKNOWN    0     2:1  2. b
                UNKNOWN    0     3:1  5. c
                UNKNOWN    0     4:1  6. d
                UNKNOWN    0     5:1  7. e
                UNKNOWN    0     6:1  VIII f
                """);
    }

    @Test
    void emptyParagraphsAreCountedAndDeletedOnesAreNot() {
        var deleted = p(
                "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"9\"/></w:rPr>",
                "<w:del w:id=\"9\"><w:r><w:delText>gone</w:delText></w:r></w:del>");
        var body = item(1, 0, "a") + item(1, 0, "") + deleted + item(1, 0, "b");

        assertThat(WordFile.of(body).numbering(RESOLUTION + instance(1, 0, "")).outline())
                .isEqualTo("""
                UNKNOWN    0     1:1  1. a
                UNKNOWN    0     4:1  3. b
                """);
    }

    @Test
    void stylesNumberAndAParagraphMayStepOut() {
        var styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"One\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                        + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"Two\"><w:basedOn w:val=\"One\"/></w:style>";
        var numbering = definition(
                        0,
                        level(0, "decimal", "%1.")
                                + level(1, "lowerLetter", "(%2)")
                                        .replace("<w:lvlText", "<w:pStyle w:val=\"Two\"/><w:lvlText"))
                + instance(1, 0, "");
        var body = p("<w:pStyle w:val=\"One\"/>", r("a"))
                + p("<w:pStyle w:val=\"Two\"/>", r("b"))
                + p("<w:pStyle w:val=\"One\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", r("c"))
                + p("<w:pStyle w:val=\"One\"/>", r("d"));

        assertThat(WordFile.of(body).styles(styles).numbering(numbering).outline())
                .isEqualTo("""
                UNKNOWN    0     1:1  1. a
                UNKNOWN    1     2:1  (a) b
                UNKNOWN    0     3:1  c
                UNKNOWN    0     4:1  2. d
                """);
    }

    @Test
    void labelsOfSeveralLevelsLegalFiguresAndRestartsAreAsWordShowsThem() {
        var levels = level(0, "upperRoman", "%1.")
                + level(1, "decimal", "%1.%2")
                + level(2, "lowerLetter", "%1.%2.%3").replace("<w:lvlText", "<w:isLgl/><w:lvlText")
                + level(3, "decimal", "§%4").replace("<w:numFmt", "<w:lvlRestart w:val=\"0\"/><w:numFmt");
        var body = item(1, 1, "before any first")
                + item(1, 0, "b")
                + item(1, 1, "c")
                + item(1, 2, "d")
                + item(1, 3, "e")
                + item(1, 0, "f")
                + item(1, 3, "g");

        assertThat(WordFile.of(body)
                        .numbering(definition(0, levels) + instance(1, 0, ""))
                        .outline())
                .isEqualTo("""
                UNKNOWN    1     1:1  I.1 before any first
                UNKNOWN    0     2:1  II. b
                UNKNOWN    1     3:1  II.1 c
                UNKNOWN    2     4:1  2.1.1 d
                UNKNOWN    3     5:1  §1 e
                UNKNOWN    0     6:1  III. f
                UNKNOWN    3     7:1  §2 g
                """);
    }

    @Test
    void bulletsAreSeenAndHiddenLabelsAreNot() {
        var levels = level(0, "bullet", "\uf0b7")
                + level(1, "bullet", "–")
                + level(2, "bullet", "o")
                + level(3, "decimal", "%4.").replace("<w:lvlText", "<w:rPr><w:vanish/></w:rPr><w:lvlText");
        var body = item(1, 0, "a") + item(1, 1, "b") + item(1, 2, "c") + item(1, 3, "d");

        assertThat(WordFile.of(body)
                        .numbering(definition(0, levels) + instance(1, 0, ""))
                        .outline())
                .isEqualTo("""
                UNKNOWN    0     1:1  • a
                UNKNOWN    1     2:1  – b
                UNKNOWN    2     3:1  • c
                UNKNOWN    3     4:1  d
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 7, 07",
        "lowerLetter, 26, z",
        "lowerLetter, 28, bb",
        "upperLetter, 3, C",
        "lowerRoman, 44, xliv",
        "upperRoman, 1999, MCMXCIX",
        "arabicAbjad, 5, هـ",
        "arabicAbjad, 3, ج",
        "arabicAlpha, 3, ت",
        "russianLower, 3, в",
        "chineseCounting, 10, 十",
        "chineseCounting, 21, 二十一",
        "chineseCounting, 105, 一○五",
        "chineseCountingThousand, 105, 一百零五",
        "chineseCountingThousand, 1010, 一千零一十",
        "japaneseCounting, 20, 二十",
        "chineseLegalSimplified, 12, 壹拾贰",
        "ideographDigital, 20, 二〇",
        "ideographTraditional, 3, 丙",
        "ideographTraditional, 11, 11",
        "decimalFullWidth, 12, １２",
        "decimalEnclosedCircle, 3, ③",
        "numberInDash, 3, - 3 -",
        "chicago, 6, ††",
        "ordinalText, 3, 3",
        "lowerLetter, 0, 0",
        "upperRoman, 40000, 40000",
        "lowerLetter, 30000, 30000",
    })
    void numbersAreWrittenInTheirFormat(String format, int number, String written) {
        assertThat(WordNumberFormat.format(format, number)).isEqualTo(written);
    }
}
