package org.mandatum.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Parsed;
import org.mandatum.text.Problem;

/**
 * Reads Word files of the older kind, {@code .doc}: Word 97 to 2003 with notes and numbers of paragraphs, Word 6 and 95
 * their words alone.
 *
 * <p>Words stand as in {@link WordReader}, those of a text box behind the paragraph that it is anchored in. May be shared
 * between threads.
 */
public final class LegacyWordReader {

    private static final String FORM = "Word";

    /** The document in the file; empty where it holds none that can be read, and then a diagnostic says why. */
    public Parsed<Optional<SourceDocument>> read(FileBytes file) {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return refused(file, Problem.PASSWORD_PROTECTED, FORM);
            }
            if (!root.hasEntryCaseInsensitive("WordDocument")) {
                return refused(file, Problem.BINARY_FILE, FileForm.OTHER_OFFICE.title());
            }
            var builder = new DocumentBuilder(file.name(), file.checksum(), "legacy-word");
            new LegacyWordReading(open(container)).fill(builder);
            return builder.buildOrSayWhy();
        } catch (EncryptedDocumentException locked) {
            return refused(file, Problem.PASSWORD_PROTECTED, FORM);
        } catch (IOException | RuntimeException damaged) {
            // POI throws what it likes at files that are damaged.
            var message = Optional.ofNullable(damaged.getMessage()).orElse("its tables do not fit its text");
            return refused(
                    file,
                    Problem.DAMAGED_FILE,
                    FORM,
                    message.lines().findFirst().orElse(""));
        }
    }

    private static HWPFDocumentCore open(POIFSFileSystem container) throws IOException {
        try {
            return new HWPFDocument(container);
        } catch (OldWordFileFormatException old) {
            return new HWPFOldDocument(container);
        }
    }

    private static Parsed<Optional<SourceDocument>> refused(FileBytes file, Problem problem, Object... facts) {
        return new Parsed<>(Optional.empty(), List.of(Diagnostic.about(file.name(), problem, facts)));
    }
}
