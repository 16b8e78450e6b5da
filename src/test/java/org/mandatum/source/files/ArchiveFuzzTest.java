package org.mandatum.source.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatum.ProcessorTime;

/**
 * Whatever the bytes, walking through them as an archive ends in time, within the limits, and gives files or diagnostics.
 *
 * <p>The build reads the seeds; {@code JAZZER_FUZZ=1 ./mvnw test -Dtest=ArchiveFuzzTest} looks for others.
 */
class ArchiveFuzzTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final byte[] TEXT = "The General Assembly,\n\nDecides to rest.\n".getBytes(StandardCharsets.UTF_8);

    /** So narrow that each can be met by what is tried. */
    private static final Limits NARROW = new Limits(1 << 16, 20, 1 << 20, 100, 3, 3);

    @MethodSource("archives")
    @FuzzTest(maxDuration = "3m")
    void walk(byte[] bytes) {
        long unpacked = ProcessorTime.within(PATIENCE, () -> unpacked(bytes));
        assertThat(unpacked).isLessThanOrEqualTo(Math.max(NARROW.archiveBytes(), bytes.length));
    }

    private static long unpacked(byte[] bytes) {
        long unpacked = 0;
        try (var files = FileWalk.of("any", new ByteArrayInputStream(bytes), NARROW)) {
            while (files.hasNext()) {
                var file = files.next();
                assertThat(file.value().isPresent() || !file.diagnostics().isEmpty())
                        .isTrue();
                assertThat(file.diagnostics()).allMatch(found -> found.file().startsWith("any"));
                unpacked += file.value().map(found -> found.bytes().length).orElse(0);
            }
        }
        return unpacked;
    }

    static Stream<byte[]> archives() throws IOException {
        return Stream.of(
                TEXT,
                zip(TEXT),
                zip(tar(TEXT)),
                tar(TEXT),
                packed(tar(TEXT), GZIPOutputStream::new),
                packed(tar(zip(TEXT)), XZCompressorOutputStream::new),
                packed(TEXT, BZip2CompressorOutputStream::new));
    }

    private interface Packer {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static byte[] packed(byte[] content, Packer packer) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = packer.over(out)) {
            packing.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] zip(byte[] content) throws IOException {
        return packed(content, out -> new ArchiveOutput<>(new ZipArchiveOutputStream(out), zipEntry()));
    }

    private static ZipArchiveEntry zipEntry() {
        var entry = new ZipArchiveEntry("a/b");
        entry.setTime(0);
        return entry;
    }

    private static byte[] tar(byte[] content) throws IOException {
        var entry = new TarArchiveEntry("a/b");
        entry.setSize(content.length);
        entry.setModTime(0);
        return packed(content, out -> new ArchiveOutput<>(new TarArchiveOutputStream(out), entry));
    }

    /** What is written to it becomes the one entry of an archive. */
    private static final class ArchiveOutput<E extends ArchiveEntry> extends OutputStream {

        private final ArchiveOutputStream<E> archive;

        ArchiveOutput(ArchiveOutputStream<E> archive, E entry) throws IOException {
            this.archive = archive;
            archive.putArchiveEntry(entry);
        }

        @Override
        public void write(int b) throws IOException {
            archive.write(b);
        }

        @Override
        public void close() throws IOException {
            archive.closeArchiveEntry();
            archive.close();
        }
    }
}
