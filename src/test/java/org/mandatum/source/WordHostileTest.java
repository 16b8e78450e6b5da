package org.mandatum.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatum.source.WordFile.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Word files that are damaged, or made to do harm: something is said about each, and nothing is thrown. */
class WordHostileTest {

    private static final String NAMESPACE = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @Test
    void aFileThatIsCutOffIsNamed() {
        var whole = WordFile.of(p("Text.")).bytes();

        assertThat(WordFile.outline(Arrays.copyOf(whole, whole.length / 2)))
                .startsWith("diagnostic made.docx: error: the Word file is damaged: ")
                .endsWith("[damaged-file]\n")
                .hasLineCount(1);
    }

    @Test
    void whatStandsBeforeDamageIsRead() {
        var broken =
                "<w:document" + NAMESPACE + "><w:body>" + p("First.") + p("Second.") + "<w:p><w:r><w:t>Thi</w:broken>";

        assertThat(WordFile.of("").raw(broken).outline())
                .startsWith("UNKNOWN    0     1:1  First.\nUNKNOWN    0     2:1  Second.\nUNKNOWN    0     3:1  Thi\n")
                .contains("error: the Word file is damaged: ");
    }

    @Test
    void entitiesAndTypeDeclarationsAreRefused() {
        var entity = "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document" + NAMESPACE
                + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";

        assertThat(WordFile.of("").raw(entity).outline())
                .isEqualTo("diagnostic made.docx: error: the Word file is damaged: it has a document type declaration;"
                        + " save or download it again [damaged-file]\n");
    }

    @Test
    void aPartThatUnpacksWithoutEndIsGivenUp() throws IOException {
        var bomb = replaced(WordFile.of(p("x")).bytes(), "word/document.xml", 80 << 20);

        assertThat(WordFile.outline(bomb))
                .startsWith(
                        "UNKNOWN    0     1:1  x\ndiagnostic made.docx: error: the Word file is damaged: it unpacks to"
                                + " more than 64 MB");
    }

    @Test
    void aListOfPartsThatUnpacksWithoutEndIsGivenUp() throws IOException {
        var bomb = replaced(WordFile.of(p("x")).bytes(), "[Content_Types].xml", 80 << 20);

        assertThat(WordFile.outline(bomb)).startsWith("diagnostic made.docx: error: the Word file is damaged: ");
    }

    @Test
    void nestingIsBounded() {
        int levels = 50_000;
        var deep = "<w:document" + NAMESPACE + "><w:body>" + p("Text.") + "<w:sdt>".repeat(levels)
                + "</w:sdt>".repeat(levels) + "</w:body></w:document>";

        assertThat(WordFile.of("").raw(deep).outline())
                .startsWith("UNKNOWN    0     1:1  Text.\ndiagnostic made.docx: error: the Word file is damaged: ");
    }

    @Test
    void aFileWithoutWordsIsNoResolution() {
        assertThat(WordFile.of(p("")).outline())
                .isEqualTo(
                        "diagnostic made.docx: error: this is no resolution: it holds no paragraphs [no-resolution]\n");
    }

    @Test
    void whateverBytesAreWrongNothingIsThrown() {
        var random = new Random(5);
        var whole = WordFile.of(p("Text.") + p("More."))
                .styles("")
                .numbering("")
                .footnotes("")
                .bytes();
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 200; i++) {
                var bytes = whole.clone();
                for (int j = 0; j < 1 + i % 8; j++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
                var read = new WordReader().read(new FileBytes("wrong.docx", bytes));
                assertThat(read.value().isPresent() || !read.diagnostics().isEmpty())
                        .isTrue();
            }
        });
    }

    @Test
    void whateverMarkupIsWrongNothingIsThrown() {
        var random = new Random(6);
        var pieces = new String[] {
            "<w:p>",
            "</w:p>",
            "<w:r>",
            "</w:r>",
            "<w:t>x",
            "</w:t>",
            "<w:tbl>",
            "</w:tbl>",
            "<w:tr>",
            "</w:tr>",
            "<w:tc>",
            "</w:tc>",
            "<w:fldChar w:fldCharType='begin'/>",
            "<w:fldChar w:fldCharType='end'/>",
            "<w:footnoteReference w:id='1'/>",
            "<w:txbxContent>",
            "</w:txbxContent>",
            "<w:pPr><w:numPr><w:ilvl w:val='77'/>" + "<w:numId w:val='1'/></w:numPr></w:pPr>",
            "<w:rPr><w:i w:val='?'/></w:rPr>",
            "<w:sym w:char='zz'/>",
            "<w:footnoteReference w:id='1' w:customMarkFollows='1'/>",
            "<w:sectPr/>",
            "<w:trPr><w:del/></w:trPr>"
        };
        var numbering = "<w:abstractNum w:abstractNumId='0'/><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
        for (int i = 0; i < 200; i++) {
            var body = new StringBuilder();
            for (int j = 0; j < 40; j++) {
                body.append(pieces[random.nextInt(pieces.length)]);
            }
            var bytes = WordFile.of(body.toString()).numbering(numbering).bytes();
            var read = new WordReader().read(new FileBytes("wrong.docx", bytes));
            assertThat(read.value().isPresent() || !read.diagnostics().isEmpty())
                    .isTrue();
        }
    }

    /** The file with as many spaces in place of one of its parts. */
    private static byte[] replaced(byte[] file, String part, int spaces) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new java.io.ByteArrayInputStream(file));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var content = from.readAllBytes();
                if (entry.getName().equals(part)) {
                    int end = new String(content, StandardCharsets.UTF_8).lastIndexOf("</");
                    to.write(content, 0, end);
                    var kilobyte = " ".repeat(1024).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < spaces / 1024; i++) {
                        to.write(kilobyte);
                    }
                    to.write(content, end, content.length - end);
                } else {
                    to.write(content);
                }
            }
        }
        return out.toByteArray();
    }
}
