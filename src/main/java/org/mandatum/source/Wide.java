package org.mandatum.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text of two bytes a character, told by its zeros: those of Latin letters, digits, spaces all stand on one side. */
enum Wide {
    BIG_ENDIAN(StandardCharsets.UTF_16BE),
    LITTLE_ENDIAN(StandardCharsets.UTF_16LE),
    NOT(StandardCharsets.UTF_8);

    /** So many zeros on one side to one on the other; a code such as U+2000 has its zero on the other side. */
    private static final int ONE_SIDE = 20;

    private final Charset charset;

    Wide(Charset charset) {
        this.charset = charset;
    }

    /** The encoding. */
    Charset charset() {
        return charset;
    }

    /** Which of the two byte orders these bytes have, if any. */
    static Wide of(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[0] > zeros[1] * ONE_SIDE) {
            return BIG_ENDIAN;
        }
        return zeros[1] > zeros[0] * ONE_SIDE ? LITTLE_ENDIAN : NOT;
    }

    static boolean hasZeros(byte[] bytes) {
        for (var b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
