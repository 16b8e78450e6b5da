package org.mandatum;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;

/** Packs files in memory, in the order of their names, and always to the same bytes. */
public final class Archives {

    private static final LocalDateTime CHANGED = LocalDateTime.of(1990, 1, 1, 0, 0);

    private Archives() {}

    /** Files by name, given as name, content, name, content. */
    public static Map<String, byte[]> files(String... namesAndContents) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            files.put(namesAndContents[i], namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    public static byte[] zip(Map<String, byte[]> files) {
        return packed(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var file : new TreeMap<>(files).entrySet()) {
                    var entry = new ZipEntry(file.getKey());
                    entry.setTimeLocal(CHANGED);
                    zip.putNextEntry(entry);
                    zip.write(file.getValue());
                }
            }
        });
    }

    public static byte[] tar(Map<String, byte[]> files) {
        return packed(out -> {
            try (var tar = new TarArchiveOutputStream(out)) {
                for (var file : new TreeMap<>(files).entrySet()) {
                    // A name is kept as it is, also one that leads upwards.
                    var entry = new TarArchiveEntry(file.getKey(), true);
                    entry.setSize(file.getValue().length);
                    entry.setModTime(0);
                    tar.putArchiveEntry(entry);
                    tar.write(file.getValue());
                    tar.closeArchiveEntry();
                }
            }
        });
    }

    public static byte[] gzip(byte[] content) {
        return compressed(content, GZIPOutputStream::new);
    }

    public static byte[] bzip2(byte[] content) {
        return compressed(content, BZip2CompressorOutputStream::new);
    }

    public static byte[] xz(byte[] content) {
        return compressed(content, XZCompressorOutputStream::new);
    }

    private static byte[] compressed(byte[] content, Compressor compressor) {
        return packed(out -> {
            try (var compressing = compressor.over(out)) {
                compressing.write(content);
            }
        });
    }

    private static byte[] packed(Packing packing) {
        var bytes = new ByteArrayOutputStream();
        try {
            packing.into(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory cannot be written", impossible);
        }
        return bytes.toByteArray();
    }

    @FunctionalInterface
    private interface Packing {
        void into(OutputStream out) throws IOException;
    }

    @FunctionalInterface
    private interface Compressor {
        OutputStream over(OutputStream out) throws IOException;
    }
}
