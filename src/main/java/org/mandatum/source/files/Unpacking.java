package org.mandatum.source.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.mandatum.source.FileBytes;
import org.mandatum.source.FileForm;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Problem;

/**
 * Opens files, whatever they are: an archive is walked through, anything else is read whole.
 *
 * @param limits how much is read
 * @param meter counts what is read of the inputs themselves
 * @param guard counts what comes out of the archive that all this stands in
 * @param depth how many archives stand around
 */
record Unpacking(Limits limits, Meter meter, Optional<ArchiveGuard> guard, int depth) {

    /** A zip up to this size is held, and read by its directory; a larger one is read from its beginning to its end. */
    private static final int HELD_ZIP = 64 << 20;

    /** The directory of a held zip takes some 1 KB of memory an entry. */
    private static final int HELD_ENTRIES = 50_000;

    private static final byte[] DIRECTORY_MARK = {'P', 'K', 1, 2};

    Unpacking(Limits limits, Meter meter) {
        this(limits, meter, Optional.empty(), 0);
    }

    /** Opens an input of the program; it is closed, unless it goes on as a container. */
    Step open(String name, InputStream in) {
        try {
            return openEntry(name, meter.on(in));
        } catch (IOException failure) {
            close(in);
            return new Step.Failed(Failures.of(name, failure));
        } catch (RuntimeException damage) {
            // The libraries throw what they like at damaged archives.
            close(in);
            return refused(name, "it is damaged: " + damage.getMessage());
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException unclosed) {
            // It could not be read, which is told.
        }
    }

    /** Opens a file within another; it is closed, unless it goes on as a container. */
    Step openEntry(String name, InputStream entry) throws IOException {
        var in = new BufferedInputStream(entry);
        var form = ArchiveForm.of(in);
        if (form == ArchiveForm.NONE) {
            try (in) {
                return read(name, in);
            }
        }
        if (form == ArchiveForm.ZIP) {
            return zip(name, in);
        }
        if (isTooDeep()) {
            in.close();
            return tooDeep(name);
        }
        var counted = guard.orElseGet(this::newGuard);
        var within = within(counted);
        if (form == ArchiveForm.TAR) {
            return new Step.Opened(new Archive(name, new StreamedEntries.Tar(in), counted, within));
        }
        var plain = new BufferedInputStream(counted.unpacked(form.decompress(in)));
        return ArchiveForm.of(plain) == ArchiveForm.TAR
                ? new Step.Opened(new Archive(name, new StreamedEntries.Tar(plain), counted, within))
                : within.openEntry(EntryName.ofCompressed(name), plain);
    }

    /** Word files are zip archives too; they are files here. */
    private Step zip(String name, InputStream in) throws IOException {
        var start = in.readNBytes(HELD_ZIP);
        int more = in.read();
        if (more >= 0) {
            var rest = new SequenceInputStream(new ByteArrayInputStream(new byte[] {(byte) more}), in);
            var all = new SequenceInputStream(new ByteArrayInputStream(start), rest);
            return isTooDeep() ? tooDeep(name) : streamed(name, all);
        }
        in.close();
        if (FileForm.of(start) != FileForm.ARCHIVE) {
            return new Step.Read(new FileBytes(name, start));
        }
        return isTooDeep() ? tooDeep(name) : held(name, start);
    }

    private Step held(String name, byte[] bytes) {
        if (entries(bytes) <= HELD_ENTRIES) {
            var counted = guard.orElseGet(() -> new ArchiveGuard(limits, () -> bytes.length));
            try {
                var entries =
                        new ZipEntries(ZipFile.builder().setByteArray(bytes).get(), counted);
                return new Step.Opened(new Archive(name, entries, counted, within(counted)));
            } catch (IOException | RuntimeException noDirectory) {
                // It was cut off: what stands before the cut can be read.
                return streamed(name, new ByteArrayInputStream(bytes));
            }
        }
        return streamed(name, new ByteArrayInputStream(bytes));
    }

    private Step streamed(String name, InputStream in) {
        var counted = guard.orElseGet(this::newGuard);
        return new Step.Opened(new Archive(name, new StreamedEntries.Zip(in, counted), counted, within(counted)));
    }

    private ArchiveGuard newGuard() {
        long before = meter.bytes();
        return new ArchiveGuard(limits, () -> meter.bytes() - before + ArchiveForm.HEAD);
    }

    private Unpacking within(ArchiveGuard counted) {
        return new Unpacking(limits, meter, Optional.of(counted), depth + 1);
    }

    private boolean isTooDeep() {
        return depth >= limits.archiveDepth();
    }

    private Step tooDeep(String name) {
        return refused(name, "archives stand in archives deeper than " + limits.archiveDepth() + " levels");
    }

    /** Reads a file to its end, and keeps it where it is not too large. */
    private Step read(String name, InputStream in) throws IOException {
        var bytes = in.readNBytes(limits.fileBytes());
        if (in.read() < 0) {
            return new Step.Read(new FileBytes(name, bytes));
        }
        if (guard.isPresent()) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return new Step.Failed(Diagnostic.about(name, Problem.TOO_LARGE, limits.fileSize()));
    }

    /** How many entries a zip's directory can have at most. */
    private static int entries(byte[] zip) {
        int marks = 0;
        for (int i = 0; i + DIRECTORY_MARK.length <= zip.length; i++) {
            if (zip[i] == 'P'
                    && Arrays.equals(zip, i, i + DIRECTORY_MARK.length, DIRECTORY_MARK, 0, DIRECTORY_MARK.length)) {
                marks++;
            }
        }
        return marks;
    }

    private static Step refused(String name, String why) {
        return new Step.Failed(Diagnostic.about(name, Problem.ARCHIVE_REFUSED, why));
    }
}
