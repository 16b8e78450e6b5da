package org.mandatum.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Parsed;
import org.mandatum.text.Problem;

class HostilePdfTest {

    private static final PdfLimits NARROW = new PdfLimits(50, 10_000, 20_000, 1 << 20);

    private final PdfReader reader = new PdfReader(new TestCues(), NARROW);

    @Test
    void picturesWithoutTextAskForRecognition() throws IOException {
        try (var pictures = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            pictures.addPage(new PDPage());
            pictures.save(out);

            assertThat(problem(out.toByteArray())).isEqualTo(Problem.NO_TEXT_LAYER);
            assertThat(read(out.toByteArray()).diagnostics().getFirst().message())
                    .contains("text layer", "OCR");
        }
    }

    @Test
    void aPasswordIsAskedFor() throws IOException {
        assertThat(problem(locked("secret"))).isEqualTo(Problem.PASSWORD_PROTECTED);
    }

    @Test
    void rightsWithoutAPasswordHinderNobody() throws IOException {
        assertThat(read(locked("")).value()).isPresent();
    }

    @Test
    void aFileThatIsCutOffIsReadOrRefusedByName() throws IOException {
        var whole = lamps();
        for (int length = 0; length < whole.length; length += 7) {
            var read = read(Arrays.copyOf(whole, length));
            assertThat(read.value().isPresent() || !read.diagnostics().isEmpty())
                    .isTrue();
        }
    }

    @Test
    void bytesThatAreWrongAreReadOrRefusedByName() throws IOException {
        var whole = lamps();
        for (int i = 0; i < whole.length; i += 5) {
            var wrong = whole.clone();
            wrong[i] ^= (byte) 0x5a;
            var read = read(wrong);
            assertThat(read.value().isPresent() || !read.diagnostics().isEmpty())
                    .isTrue();
        }
    }

    @Test
    void aStreamThatGrowsWithoutMeasureIsNotDecompressed() throws IOException {
        var stream = deflated(new byte[4 << 20]);
        var pdf = pdf("<< /Length " + stream.length + " /Filter /FlateDecode >>\nstream\n", stream, "\nendstream");

        assertThat(problem(pdf)).isEqualTo(Problem.TOO_LARGE);
    }

    @Test
    void aFormThatDrawsItselfTenTimesEnds() {
        var draws = "/F Do ".repeat(10).getBytes(StandardCharsets.ISO_8859_1);
        var pdf = pdf(
                "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 4 0 R >> >> /Length "
                        + draws.length + " >>\nstream\n",
                draws,
                "\nendstream");

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(read(pdf).diagnostics()).isNotEmpty());
    }

    @Test
    void aNumberOfPagesIsNotBelieved() {
        var pdf = new String(pdf("<< /Length 0 >>\nstream\n", new byte[0], "\nendstream"), StandardCharsets.ISO_8859_1)
                .replace("/Count 1", "/Count 2147483647");

        assertThat(problem(pdf.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Problem.NO_TEXT_LAYER);
    }

    @Test
    void morePagesThanAnyResolutionHasAreRefused() throws IOException {
        try (var sheets = new Sheets()) {
            for (int page = 0; page < NARROW.pages(); page++) {
                sheets.newPage();
            }

            assertThat(problem(sheets.toPdf())).isEqualTo(Problem.TOO_LARGE);
        }
    }

    @Test
    void objectsNestedWithoutEndAreRefused() {
        var nested = "[".repeat(200_000).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(pdf("<< /A ", nested, " >>")).diagnostics()).isNotEmpty();
    }

    private Parsed<Optional<SourceDocument>> read(byte[] pdf) {
        return reader.read(new FileBytes("lamps.pdf", pdf));
    }

    private Problem problem(byte[] pdf) {
        assertThat(read(pdf).value()).isEmpty();
        return read(pdf).diagnostics().stream()
                .map(Diagnostic::problem)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] lamps() throws IOException {
        try (var sheets = new Sheets()) {
            sheets.at(120, 100).upright("The General Assembly,");
            return sheets.at(120, 120)
                    .upright("1. Decides to keep the lamps lit.")
                    .toPdf();
        }
    }

    private static byte[] locked(String password) throws IOException {
        try (var sheets = new Sheets();
                var out = new ByteArrayOutputStream()) {
            sheets.at(120, 100).upright("The General Assembly,");
            sheets.document().protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            sheets.document().save(out);
            return out.toByteArray();
        }
    }

    private static byte[] deflated(byte[] content) throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            try (var deflater = new DeflaterOutputStream(out)) {
                deflater.write(content);
            }
            return out.toByteArray();
        }
    }

    /** A file of one page, whose content and form is the object 4 that is given; without a table of objects. */
    private static byte[] pdf(String head, byte[] middle, String tail) {
        var out = new ByteArrayOutputStream();
        out.writeBytes("""
                %PDF-1.7
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
                3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
                  /Resources << /XObject << /F 4 0 R >> >> >> endobj
                4 0 obj\s""".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(middle);
        out.writeBytes((tail + "\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
