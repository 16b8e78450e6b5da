package org.mandatum.source.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The forms of archives that are opened, told by their first bytes. */
enum ArchiveForm {
    ZIP("PK\003\004", 0),
    TAR("ustar", 257),
    GZIP("\u001f\u008b\u0008", 0),
    XZ("\u00fd7zXZ\0", 0),
    BZIP2("BZh", 0),
    NONE("", 0);

    /** Enough to tell the form. */
    static final int HEAD = 512;

    /** The dictionary of xz -9 takes 64 MB; a hostile file may ask for 4 GB. */
    private static final int XZ_MEMORY_KIB = 128 << 10;

    private final byte[] mark;
    private final int place;

    ArchiveForm(String mark, int place) {
        this.mark = mark.getBytes(StandardCharsets.ISO_8859_1);
        this.place = place;
    }

    /** The form of what a stream holds, which must support marks; the stream stays where it is. */
    static ArchiveForm of(InputStream in) throws IOException {
        in.mark(HEAD);
        var head = in.readNBytes(HEAD);
        in.reset();
        return Arrays.stream(values())
                .filter(form -> form.begins(head))
                .findFirst()
                .orElse(NONE);
    }

    private boolean begins(byte[] head) {
        return head.length >= place + mark.length
                && Arrays.equals(head, place, place + mark.length, mark, 0, mark.length);
    }

    /** The bytes that were compressed; those of an archive that is not compressed as a whole are as they are. */
    InputStream decompress(InputStream in) throws IOException {
        return switch (this) {
            case GZIP ->
                GzipCompressorInputStream.builder()
                        .setInputStream(in)
                        .setDecompressConcatenated(true)
                        .get();
            case BZIP2 -> new BZip2CompressorInputStream(in, true);
            case XZ -> new XZCompressorInputStream(in, true, XZ_MEMORY_KIB);
            case ZIP, TAR, NONE -> in;
        };
    }
}
