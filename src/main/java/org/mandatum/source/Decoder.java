package org.mandatum.source;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Parsed;
import org.mandatum.text.Problem;

/**
 * Turns the bytes of a file into characters.
 *
 * <p>UTF-8 is expected, UTF-16 taken by its byte order mark; anything else that is text is read in the likeliest encoding,
 * and that is reported. What is no text is refused with the name of its form.
 */
public final class Decoder {

    /** No resolution is longer; the longest of the United Nations has some 3 MB as XML. */
    static final int LARGEST = 64 << 20;

    private static final int LIKELY = 30;
    private static final int SAMPLE = 1 << 16;

    /** What the first bytes of forms that are not text are. */
    private enum Binary {
        PDF("25504446", "PDF; give its text"),
        WORD("d0cf11e0a1b11ae1", "Word of the older kind; save it as text"),
        ZIP("504b0304", "an archive, or Word; save a Word file as text"),
        GZIP("1f8b", "a compressed file"),
        XZ("fd377a585a00", "a compressed file");

        private final byte[] magic;
        private final String form;

        Binary(String magic, String form) {
            this.magic = HexFormat.of().parseHex(magic);
            this.form = form;
        }

        private boolean begins(byte[] bytes) {
            return bytes.length >= magic.length && Arrays.equals(magic, 0, magic.length, bytes, 0, magic.length);
        }
    }

    private Decoder() {}

    /** The file's characters; empty where it is no text, and a diagnostic says why. */
    public static Parsed<Optional<SourceFile>> decode(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return refused(name, Problem.EMPTY_FILE);
        }
        if (bytes.length > LARGEST) {
            return refused(name, Problem.TOO_LARGE, LARGEST / (1 << 20) + " MB");
        }
        var binary = Arrays.stream(Binary.values())
                .filter(form -> form.begins(bytes))
                .findFirst();
        if (binary.isPresent()) {
            return refused(name, Problem.BINARY_FILE, binary.get().form);
        }
        return marked(bytes)
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .map(content -> Parsed.of(file(name, bytes, content)))
                .orElseGet(() -> detected(name, bytes));
    }

    private static Parsed<Optional<SourceFile>> detected(String name, byte[] bytes) {
        if (hasZeros(bytes)) {
            return refused(name, Problem.BINARY_FILE, "it holds zero bytes");
        }
        var match = new CharsetDetector()
                .setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)))
                .detect();
        if (match == null || match.getConfidence() < LIKELY || !Charset.isSupported(match.getName())) {
            return refused(name, Problem.BINARY_FILE, "in no known encoding");
        }
        var content = new String(bytes, Charset.forName(match.getName()));
        return new Parsed<>(
                file(name, bytes, content),
                List.of(Diagnostic.about(name, Problem.ENCODING_REPAIRED, match.getName())));
    }

    /** A byte order mark says what follows. */
    private static Optional<String> marked(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return mark == 0xfeff || mark == 0xfffe ? strictly(bytes, StandardCharsets.UTF_16) : Optional.empty();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            var content = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(content).filter(text -> text.indexOf('\0') < 0);
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean hasZeros(byte[] bytes) {
        for (var b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<SourceFile> file(String name, byte[] bytes, String content) {
        var text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        return Optional.of(new SourceFile(name, checksum(bytes), text));
    }

    private static Parsed<Optional<SourceFile>> refused(String name, Problem problem, Object... facts) {
        return new Parsed<>(Optional.empty(), List.of(Diagnostic.about(name, problem, facts)));
    }

    private static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
