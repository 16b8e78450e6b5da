package org.mandatum.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatum.source.WordFile.p;
import static org.mandatum.source.WordFile.r;

import org.junit.jupiter.api.Test;

/** Footnotes and endnotes of Word files: marks are counted, notes come in the order of their marks. */
class WordNotesTest {

    private static final String SEPARATOR =
            "<w:footnote w:type=\"separator\" w:id=\"-1\">" + p("line") + "</w:footnote>";

    private static String cite(int id) {
        return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
    }

    private static String note(int id, String words) {
        return "<w:footnote w:id=\"" + id + "\"><w:p><w:r><w:footnoteRef/></w:r>" + r(words) + "</w:p></w:footnote>";
    }

    @Test
    void marksAreCountedInTheOrderOfTheTextWhateverTheIdentifiers() {
        var body = "<w:p>" + r("first") + cite(7) + r(", second") + cite(3) + r(";") + "</w:p>";
        var notes = SEPARATOR + note(3, " Ibid.") + note(7, "\tSee A/91/3.");

        assertThat(WordFile.of(body).footnotes(notes).outline()).isEqualTo("""
                UNKNOWN    0     1:1  first{1}, second{2};
                note 1 3:2  See A/91/3.
                note 2 2:2  Ibid.
                """);
    }

    @Test
    void ownMarksAreNotCounted() {
        var body = "<w:p>" + r("A/RES/91/3")
                + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:customMarkFollows=\"1\""
                + " w:id=\"4\"/><w:t>*</w:t></w:r></w:p><w:p>" + r("text") + cite(5) + "</w:p>";
        var notes = "<w:footnote w:id=\"4\">" + p("* Reissued.") + "</w:footnote>" + note(5, " One.");

        assertThat(WordFile.of(body).footnotes(notes).outline()).isEqualTo("""
                UNKNOWN    0     1:1  A/RES/91/3{*}
                UNKNOWN    0     2:1  text{1}
                note * 3:3  Reissued.
                note 1 4:2  One.
                """);
    }

    @Test
    void footnotesAndEndnotesAreCountedApartAndAsTheSettingsSay() {
        var body = "<w:p>" + r("a") + cite(1) + r(" b") + "<w:r><w:endnoteReference w:id=\"1\"/></w:r>" + r(" c")
                + cite(2) + "</w:p>";
        var file = WordFile.of(body)
                .settings("<w:footnotePr><w:numFmt w:val=\"lowerLetter\"/><w:numStart w:val=\"3\"/></w:footnotePr>")
                .footnotes(note(1, " first") + note(2, " second"))
                .endnotes("<w:endnote w:id=\"1\">" + p("at the end") + "</w:endnote>");

        assertThat(file.outline()).isEqualTo("""
                UNKNOWN    0     1:1  a{c} b{i} c{d}
                note c 2:2  first
                note i 4:1  at the end
                note d 3:2  second
                """);
    }

    @Test
    void aRaisedNumberCitesANoteAgainButStaysAWordWhereNoteOrMeasureSaySo() {
        var raised = "<w:vertAlign w:val=\"superscript\"/>";
        var body = "<w:p>" + r("one") + cite(1) + r(" two") + r(raised, "1") + r(" 12 km") + r(raised, "1")
                + r(" the 1") + r(raised, "st") + r(" 10") + r(raised, "1") + r(" x") + r(raised, "2") + "</w:p>";

        assertThat(WordFile.of(body).footnotes(note(1, " Note.")).outline()).isEqualTo("""
                UNKNOWN    0     1:1  one{1} two{1} 12 km1 the 1st 101 x2
                note 1 2:2  Note.
                """);
    }

    @Test
    void bracketsThatHoldNothingButAMarkGoWithIt() {
        var body = "<w:p>" + r("العام(") + cite(1) + r(")،") + "</w:p>";
        var notes = "<w:footnote w:id=\"1\"><w:p>" + r("(") + "<w:r><w:footnoteRef/></w:r>" + r(") انظر A/91/3.")
                + "</w:p></w:footnote>";

        assertThat(WordFile.of(body).footnotes(notes).outline()).isEqualTo("""
                UNKNOWN    0     1:1  العام{1}،
                note 1 2:4  انظر A/91/3.
                """);
    }

    @Test
    void aNoteOfSeveralParagraphsIsOne() {
        var body = "<w:p>" + r("one") + cite(1) + "</w:p>";
        var notes = "<w:footnote w:id=\"1\">" + p("First line.") + p("Second line.") + "</w:footnote>";

        assertThat(WordFile.of(body).footnotes(notes).outline()).isEqualTo("""
                UNKNOWN    0     1:1  one{1}
                note 1 2:1  First line. Second line.
                """);
    }
}
