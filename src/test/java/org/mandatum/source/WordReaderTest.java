package org.mandatum.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatum.source.WordFile.p;
import static org.mandatum.source.WordFile.r;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Paragraphs, characters and notes of Word files that the tests write. */
class WordReaderTest {

    @Test
    void aFileThatPoiWritesIsReadWithEmphasisNotesAndTables() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("The General Assembly,");
            var clause = word.createParagraph();
            var number = clause.createRun();
            number.setText("1.");
            number.addTab();
            var lead = clause.createRun();
            lead.setText("Requests");
            lead.setItalic(true);
            clause.createRun().setText(" the Secretary-General to report");
            var note = word.createFootnote();
            note.createParagraph().createRun().setText("See A/91/3.");
            clause.addFootnoteReference(note);
            clause.createRun().setText(" in time;");
            var table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Year");
            table.getRow(0).getCell(1).setText("Sum");
            table.getRow(1).getCell(0).setText("2031");
            table.getRow(1).getCell(1).setText("12");
            word.write(out);
        }

        assertThat(WordFile.outline(out.toByteArray())).isEqualTo("""
                UNKNOWN    0     1:1  The General Assembly,
                UNKNOWN    0     2:1  1. *Requests* the Secretary-General to report{1} in time;
                TABLE      0     3:1  Year Sum
                TABLE      0     5:1  2031 12
                note 1 7:1  See A/91/3.
                """);
    }

    @Test
    void whatIsNotSeenOnThePageIsNoText() {
        var body = p("kept" + "</w:t></w:r>" + r("<w:vanish/>", " hidden") + "<w:r><w:t>")
                + "<w:p>" + r("a ") + "<w:ins w:id=\"1\">" + r("new ")
                + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>old "
                + "</w:delText></w:r></w:del><w:moveFrom w:id=\"3\">" + r("moved ") + "</w:moveFrom>" + r("word")
                + "</w:p>"
                + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("result")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r(" and rest") + "</w:p>"
                + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>BROKEN</w:instrText></w:r></w:p>"
                + p("after a broken field")
                + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p("Click here")
                + "</w:sdtContent></w:sdt>"
                + "<w:p>" + r("a<w:softHyphen/>".replace("<w:softHyphen/>", "</w:t><w:softHyphen/><w:t>") + "b")
                + "</w:p>";

        assertThat(WordFile.of(body).outline()).isEqualTo("""
                UNKNOWN    0     1:1  kept
                UNKNOWN    0     2:1  a new word
                UNKNOWN    0     3:1  result and rest
                UNKNOWN    0     5:1  after a broken field
                UNKNOWN    0     6:1  ab
                """);
    }

    @Test
    void whateverHoldsParagraphsIsGoneThrough() {
        var body = "<w:sdt><w:sdtContent>" + p("in a control") + "</w:sdtContent></w:sdt>"
                + "<w:p><w:hyperlink r:id=\"x\">" + r("a link") + "</w:hyperlink><w:smartTag>" + r(" a tag")
                + "</w:smartTag>"
                + "<w:fldSimple w:instr=\"REF a\">" + r(" a field") + "</w:fldSimple></w:p>"
                + "<w:p>" + r("anchor ")
                + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><w:txbxContent>"
                + p("in a box") + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
                + "<w:txbxContent>" + p("in a box") + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r>" + r("goes on") + "</w:p>"
                + "<w:p><m:oMath><m:r><m:t>E=m</m:t></m:r></m:oMath></w:p>";

        assertThat(WordFile.of(body).outline()).isEqualTo("""
                UNKNOWN    0     1:1  in a control
                UNKNOWN    0     2:1  a link a tag a field
                UNKNOWN    0     3:1  anchor goes on
                UNKNOWN    0     4:1  in a box
                UNKNOWN    0     5:1  E=m
                """);
    }

    @Test
    void charactersWithElementsOfTheirOwnAreRead() {
        var body = "<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t><w:br w:type=\"page\"/>"
                + "<w:t>4</w:t><w:noBreakHyphen/><w:t>5 </w:t><w:sym w:font=\"Symbol\" w:char=\"F0B0\"/>"
                + "<w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:cr/><w:t>end</w:t></w:r></w:p>";

        assertThat(WordFile.of(body).outline()).isEqualTo("UNKNOWN    0     1:1  one two three 4‑5 ° end\n");
    }

    @Test
    void aParagraphWhoseEndIsDeletedOrHiddenGoesOn() {
        var body = p("<w:rPr><w:del w:id=\"1\"/></w:rPr>", r("Requests the "))
                + p("<w:rPr><w:vanish/><w:specVanish/></w:rPr>", r("Secretary-"))
                + p("General to report;")
                + p("<w:framePr w:dropCap=\"drop\"/>", r("T"))
                + p("he rest.");

        assertThat(WordFile.of(body).outline()).isEqualTo("""
                UNKNOWN    0     1:1  Requests the Secretary-General to report;
                UNKNOWN    0     4:1  The rest.
                """);
    }

    @Test
    void stylesEmphasiseAndEmphasisWithinEmphasisIsUpright() {
        var styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"20\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Q\"><w:name w:val=\"Quote\"/><w:basedOn w:val=\"N\"/>"
                + "<w:rPr><w:i/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"QQ\"><w:basedOn w:val=\"Q\"/></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"E\"><w:name w:val=\"Emphasis\"/><w:rPr><w:i/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"Loop\"><w:basedOn w:val=\"Loop\"/><w:rPr><w:b/></w:rPr></w:style>";
        var emphasis = "<w:rStyle w:val=\"E\"/>";
        var body = p("", r(emphasis, "Notes") + r(" that"))
                + p(
                        "<w:pStyle w:val=\"QQ\"/>",
                        r("all of it ") + r(emphasis, "but this") + r("<w:i w:val=\"0\"/>", " and this"))
                + p("", r("<w:rStyle w:val=\"Loop\"/>", "bold") + r(" plain"));

        assertThat(WordFile.of(body).styles(styles).outline()).isEqualTo("""
                UNKNOWN    0     1:1  *Notes* that
                UNKNOWN    0     2:1  *all of it* but this and this
                UNKNOWN    0     3:1  *bold* plain
                """);
    }

    @Test
    void arabicKeepsItsLogicalOrderAndItsOwnItalics() {
        var body = p(
                "<w:bidi/>",
                r("<w:rtl/>", "2 - ")
                        + r("<w:iCs/><w:rtl/>", "تطلب")
                        + r("<w:i/><w:rtl/>", " إلى الأمين العام ")
                        + r("A/91/3")
                        + r("<w:rtl/>", " (الفقرة 4)؛"));

        assertThat(WordFile.of(body).outline())
                .isEqualTo("UNKNOWN    0     1:1  2 - *تطلب* إلى الأمين العام A/91/3 (الفقرة 4)؛\n");
    }

    @Test
    void headingsAreToldByOutlineLevelOrByTheNamesOfTemplates() {
        var styles = "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"heading 2\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:name w:val=\"Own\"/><w:pPr><w:outlineLvl w:val=\"0\"/>"
                + "</w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"c\"><w:name w:val=\"_ H_2/3_G\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"d\"><w:name w:val=\"_ Single Txt\"/></w:style>";
        var body = p("<w:pStyle w:val=\"a\"/>", r("One"))
                + p("<w:pStyle w:val=\"b\"/>", r("Two"))
                + p("<w:pStyle w:val=\"c\"/>", r("Three"))
                + p("<w:pStyle w:val=\"d\"/>", r("Four"))
                + p("<w:outlineLvl w:val=\"1\"/>", r("Five"))
                + p("<w:pStyle w:val=\"HCh\"/>", r("Six"));

        assertThat(WordFile.of(body).styles(styles).outline()).isEqualTo("""
                HEADING    0     1:1  One
                HEADING    0     2:1  Two
                HEADING    0     3:1  Three
                UNKNOWN    0     4:1  Four
                HEADING    0     5:1  Five
                HEADING    0     6:1  Six
                """);
    }
}
