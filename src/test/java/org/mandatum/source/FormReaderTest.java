package org.mandatum.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Problem;

class FormReaderTest {

    private static final String TEXT = "A/RES/99/1\n\nThe General Assembly,\n\nDecides to keep the lamps lit.\n";

    private final FormReader reader = new FormReader(new TestCues());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <akomaNtoso>                                            | XML
            <?xml version="1.0"?>\\n<!-- a --><an:akomaNtoso>       | XML
            <!DOCTYPE a [<!ENTITY x "y">]><a>                       | XML
            <statement><p>Decides</p></statement>                   | XML
            <!doctype html><p>Decides                               | HTML
            <!-- saved from url=x -->\\n<HTML lang=en>              | HTML
            <?xml version="1.0"?><!DOCTYPE html SYSTEM "x"><html>   | HTML
            <p>Decides</p>\\n<p>Requests</p>                        | HTML
            # General Assembly\\n\\n**Recalling** all,              | MARKDOWN
            *Recalling* all,<sup>1</sup>                            | MARKDOWN
            The General Assembly,\\n\\nRecalling                    | PLAIN_TEXT
            2 * 3 and 4 * 5                                         | PLAIN_TEXT
            Requests the keepers of all lighthouses to\\nreport to the General Assembly on lamps and on\\noil; | PAGE_TEXT
            Requests all;\\n1/9  20-16854\\nDecides              | PAGE_TEXT
            The General Assembly,\\n\\f\\nRecalling                 | PAGE_TEXT
            """)
    void textShowsItsForm(String content, TextForm form) {
        assertThat(TextForm.of(content.replace("\\n", "\n").replace("\\f", "\f")))
                .isEqualTo(form);
    }

    @Test
    void filesShowTheirForm() throws IOException {
        assertThat(form("junk before it\n%PDF-1.7\n")).isEqualTo(FileForm.PDF);
        assertThat(form("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")).isEqualTo(FileForm.LEGACY_WORD);
        assertThat(form("{\\rtf1\\ansi")).isEqualTo(FileForm.RICH_TEXT);
        assertThat(form("\u001f\u008b\u0008")).isEqualTo(FileForm.ARCHIVE);
        assertThat(form("\u0089PNG\r\n\u001a\n\0\0\0\r")).isEqualTo(FileForm.BINARY);
        assertThat(form(TEXT)).isEqualTo(FileForm.TEXT);
        assertThat(FileForm.of(TEXT.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(FileForm.TEXT);
        assertThat(zip("docProps/app.xml", "[Content_Types].xml", "word/document.xml"))
                .isEqualTo(FileForm.WORD);
        assertThat(zip("[Content_Types].xml", "xl/workbook.xml")).isEqualTo(FileForm.OTHER_OFFICE);
        assertThat(zip("word/a.docx", "word/b.docx")).isEqualTo(FileForm.ARCHIVE);
        assertThat(form("PK\003\004 and nothing more")).isEqualTo(FileForm.ARCHIVE);
        assertThat(form("PK\003\004 and within it %PDF-1.7")).isEqualTo(FileForm.ARCHIVE);
        assertThat(openDocument()).isEqualTo(FileForm.OPEN_DOCUMENT);
    }

    @Test
    void aFormThatIsNotReadIsNamed() {
        var read = reader.read(new FileBytes("a.md", "{\\rtf1\\ansi Decides}".getBytes(StandardCharsets.US_ASCII)));

        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics()).extracting(Diagnostic::problem).containsExactly(Problem.BINARY_FILE);
        assertThat(read.diagnostics().getFirst().message()).contains("Rich Text Format");
    }

    @ParameterizedTest
    @CsvSource({"''", "' \n\t\n'", "\ufeff"})
    void aFileWithoutWordsIsEmpty(String content) {
        var read = reader.read(new FileBytes("a.txt", content.getBytes(StandardCharsets.UTF_8)));

        assertThat(read.diagnostics()).extracting(Diagnostic::problem).containsExactly(Problem.EMPTY_FILE);
    }

    @Test
    void theChecksumIsThatOfTheBytes() {
        var file = new FileBytes("a.txt", TEXT.getBytes(StandardCharsets.UTF_16));

        assertThat(reader.read(file).value().orElseThrow().checksum()).isEqualTo(file.checksum());
        assertThat(new FileBytes("empty", new byte[0]).checksum())
                .as("FIPS 180-4 of no bytes")
                .startsWith("e3b0c44298fc1c14");
    }

    private static FileForm form(String bytes) {
        return FileForm.of(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static FileForm zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        return FileForm.of(bytes.toByteArray());
    }

    private static FileForm openDocument() throws IOException {
        var form = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(form);
        var entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(form.length);
        entry.setCrc(crc.getValue());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(entry);
            zip.write(form);
        }
        return FileForm.of(bytes.toByteArray());
    }
}
