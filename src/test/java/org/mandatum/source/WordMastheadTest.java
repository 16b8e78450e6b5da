package org.mandatum.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatum.source.WordFile.p;
import static org.mandatum.source.WordFile.r;

import org.junit.jupiter.api.Test;

/** Tables and heads of the first page: what belongs to the document, and what to its pages. */
class WordMastheadTest {

    private static final String OWN =
            "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"rIdHeader\"/><w:titlePg/></w:sectPr>";
    private static final String SHARED =
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/></w:sectPr>";

    private static String row(String... cells) {
        return "<w:tr><w:tc>" + String.join("</w:tc><w:tc>", cells) + "</w:tc></w:tr>";
    }

    private static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    @Test
    void aHeadOfTheFirstPagesOwnIsMasthead() {
        var head = table(row(p("United Nations"), "<w:p>" + r("A") + r("/RES/91/3") + "</w:p>")) + p("30-12345 (E)");

        assertThat(WordFile.of(p("Ninety-first session") + OWN).header(head).outline())
                .isEqualTo("""
                MASTHEAD   0     2:1  United Nations
                MASTHEAD   0     3:1  A/RES/91/3
                UNKNOWN    0     1:1  Ninety-first session
                """);
    }

    @Test
    void aRunningHeadIsLeftOutWhereTheBodyNamesTheSymbol() {
        var head = p("A/RES/91/3") + p("Bees and the law");

        assertThat(WordFile.of(p("United Nations A/RES/91/3") + p("Text.") + SHARED)
                        .header(head)
                        .outline())
                .isEqualTo("""
                UNKNOWN    0     1:1  United Nations A/RES/91/3
                UNKNOWN    0     2:1  Text.
                """);
        assertThat(WordFile.of(p("United Nations") + p("Text.") + SHARED)
                        .header(head)
                        .outline())
                .isEqualTo("""
                MASTHEAD   0     3:1  A/RES/91/3
                UNKNOWN    0     1:1  United Nations
                UNKNOWN    0     2:1  Text.
                """);
    }

    @Test
    void theFirstSectionSaysWhichHeadTheFirstPageHas() {
        var first = p("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdOther\"/></w:sectPr>", r("One."));

        assertThat(WordFile.of(first + p("Two.") + OWN).header(p("Annex head")).outline())
                .isEqualTo("""
                UNKNOWN    0     1:1  One.
                UNKNOWN    0     2:1  Two.
                """);
    }

    @Test
    void aTableBeforeAllTextIsLinesOneBehindItIsRows() {
        var body = table(
                        row(p("United Nations"), p("A/RES/91/3")),
                        row(p("General Assembly"), p("Distr.: General") + p("3 May 2036")))
                + p("Text.")
                + table(row(p("State"), p("Sum")), row(p("A") + p("B"), p("3")));

        assertThat(WordFile.of(body).outline()).isEqualTo("""
                UNKNOWN    0     1:1  United Nations
                UNKNOWN    0     2:1  A/RES/91/3
                UNKNOWN    0     3:1  General Assembly
                UNKNOWN    0     4:1  Distr.: General
                UNKNOWN    0     5:1  3 May 2036
                UNKNOWN    0     6:1  Text.
                TABLE      0     7:1  State Sum
                TABLE      0     9:1  A B 3
                """);
    }

    @Test
    void aTableOfOneColumnIsAFrameAndTablesInCellsAreTheirParagraphs() {
        var body = p("Text.")
                + table(row(p("1. Notes;")), row(p("2. Decides.")))
                + table(row(p("out"), table(row(p("in"), p("deep"))) + p("rest")));

        assertThat(WordFile.of(body).outline()).isEqualTo("""
                UNKNOWN    0     1:1  Text.
                UNKNOWN    0     2:1  1. Notes;
                UNKNOWN    0     3:1  2. Decides.
                TABLE      0     4:1  out in deep rest
                """);
    }

    @Test
    void deletedRowsAreLeftOut() {
        var body = p("Text.")
                + table(
                        row(p("a"), p("b")),
                        "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>" + p("c") + "</w:tc><w:tc>" + p("d")
                                + "</w:tc></w:tr>");

        assertThat(WordFile.of(body).outline()).isEqualTo("""
                UNKNOWN    0     1:1  Text.
                TABLE      0     2:1  a b
                """);
    }

    @Test
    void aTitleAmongThePropertiesThatIsASymbolIsAFact() {
        assertThat(WordFile.of(p("Text.")).title("A/RES/91/3").outline()).isEqualTo("""
                fact SYMBOL A/RES/91/3
                UNKNOWN    0     1:1  Text.
                """);
        assertThat(WordFile.of(p("Text.")).title("Document1").outline()).isEqualTo("UNKNOWN    0     1:1  Text.\n");
    }
}
