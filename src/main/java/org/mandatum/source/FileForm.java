package org.mandatum.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The forms of files, told by their bytes and not by a name; each with what people call it. */
public enum FileForm {
    PDF("PDF"),
    WORD("Word, docx"),
    LEGACY_WORD("Word of the older kind, doc"),
    RICH_TEXT("Rich Text Format"),
    OPEN_DOCUMENT("OpenDocument or EPUB"),
    OTHER_OFFICE("an Office file that holds no Word document"),
    ARCHIVE("an archive or a compressed file"),
    OTHER_ARCHIVE("an archive of a kind that is not opened; pack it as zip or tar"),
    BINARY("binary data"),
    TEXT("text");

    /** A print file may have something before its mark: PDF 32000-1, Annex H, implementation note 13. */
    private static final int PDF_MARK_WITHIN = 1024;

    private static final int TAR_MARK_AT = 257;

    /** As much of a file as tells binary data from text. */
    private static final int SAMPLE = 8192;

    private static final String ZIP = "PK\003\004";
    private static final int LOCAL_HEADER = 30;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final List<String> PACKED = List.of("\u001f\u008b", "\u00fd7zXZ\0", "BZh", "PK\005\006");
    private static final List<String> OTHERWISE_PACKED =
            List.of("7z\u00bc\u00af'\u001c", "Rar!\u001a\u0007", "(\u00b5/\u00fd");
    private static final Pattern OPEN_DOCUMENT_START = Pattern.compile("(?s)PK\003\004.{26}mimetypeapplication/.*");

    private final String title;

    FileForm(String title) {
        this.title = title;
    }

    /** What people call the form. */
    String title() {
        return title;
    }

    /** The form of a file with these bytes. */
    public static FileForm of(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, PDF_MARK_WITHIN), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return LEGACY_WORD;
        }
        if (head.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        if (head.startsWith(ZIP)) {
            return OPEN_DOCUMENT_START.matcher(head).matches() ? OPEN_DOCUMENT : ofZip(bytes, head);
        }
        if (PACKED.stream().anyMatch(head::startsWith) || head.startsWith("ustar", TAR_MARK_AT)) {
            return ARCHIVE;
        }
        if (OTHERWISE_PACKED.stream().anyMatch(head::startsWith)) {
            return OTHER_ARCHIVE;
        }
        if (head.contains("%PDF-")) {
            return PDF;
        }
        return isBinary(bytes) ? BINARY : TEXT;
    }

    /** Office files are zip archives with a list of what is in them: ECMA-376, Part 2, Open Packaging Conventions. */
    private static FileForm ofZip(byte[] bytes, String head) {
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            if (zip.getEntry(CONTENT_TYPES) == null) {
                return ARCHIVE;
            }
            return Collections.list(zip.getEntries()).stream()
                            .map(ZipArchiveEntry::getName)
                            .anyMatch(name -> name.startsWith("word/"))
                    ? WORD
                    : OTHER_OFFICE;
        } catch (IOException | RuntimeException damaged) {
            // The library throws what it likes at damaged archives; whoever opens it says what is wrong.
            // Word writes the list of parts first.
            return head.startsWith(CONTENT_TYPES, LOCAL_HEADER) ? WORD : ARCHIVE;
        }
    }

    /** Text holds no NUL, save in UTF-16, where every other byte can be one; and hardly any control characters. */
    private static boolean isBinary(byte[] bytes) {
        var sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
        int controls = 0;
        for (byte b : sample) {
            controls += b > 0 && b < ' ' && "\t\n\r\f\u001a\u001b".indexOf(b) < 0 ? 1 : 0;
        }
        return controls * 20 > sample.length || (Wide.hasZeros(sample) && Wide.of(sample) == Wide.NOT);
    }
}
