package org.mandatum.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a text into characters.
 *
 * <p>A byte order mark is believed, then UTF-8 where every byte fits, then what the text says of itself (an XML
 * declaration, a {@code meta} element), then the likeliest encoding. What the text did not say is a repair, to be
 * reported.
 */
final class Decoder {

    private static final char MARK = '\uFEFF';
    private static final char BROKEN = '\uFFFD';

    /** As much of a text as tells its encoding. */
    private static final int SAMPLE = 1 << 16;

    /** HTML, 13.2.3.2: a declaration of the encoding stands within so many bytes. */
    private static final int DECLARED_WITHIN = 1024;

    /** One broken character to so many whole ones is damage, more is another encoding. */
    private static final int WHOLE_TO_BROKEN = 20;

    private static final Pattern DECLARED = Pattern.compile(
            "(?:<\\?xml[^>]{0,200}?\\bencoding|<meta[^>]{0,200}?\\bcharset)\\s*=\\s*[\"']?([A-Za-z0-9][\\w.:+-]*)",
            Pattern.CASE_INSENSITIVE);

    /** Programs say the left and mean the right: Encoding Standard, 4.2, names and labels. */
    private static final Map<String, String> MEANT = Map.of(
            "ISO-8859-1", "windows-1252",
            "US-ASCII", "windows-1252",
            "GB2312", "GB18030",
            "GBK", "GB18030",
            "x-mswin-936", "GB18030");

    private Decoder() {}

    /**
     * The characters of a text.
     *
     * @param repair the encoding, where it was guessed; empty where it was plain
     */
    record Decoded(String content, Optional<String> repair) {}

    /** The characters that the bytes stand for. */
    static Decoded of(byte[] bytes) {
        return marked(bytes)
                .or(() -> wide(bytes))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8).map(Decoder::plain))
                .or(() -> declared(bytes))
                .or(() -> damaged(bytes))
                .orElseGet(() -> likeliest(bytes));
    }

    private static Optional<Decoded> marked(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        return switch ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) {
            case 0xfeff -> Optional.of(plain(new String(bytes, StandardCharsets.UTF_16BE)));
            case 0xfffe -> Optional.of(plain(new String(bytes, StandardCharsets.UTF_16LE)));
            default -> Optional.empty();
        };
    }

    private static Optional<Decoded> wide(byte[] bytes) {
        var order = Wide.of(bytes);
        return switch (order) {
            case BIG_ENDIAN, LITTLE_ENDIAN ->
                strictly(bytes, order.charset())
                        .map(content ->
                                new Decoded(content, Optional.of(order.charset().name())));
            case NOT -> Optional.empty();
        };
    }

    private static Optional<Decoded> declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        return DECLARED.matcher(head)
                .results()
                .map(found -> found.group(1))
                .filter(Charset::isSupported)
                .map(name -> meant(Charset.forName(name).name()))
                .filter(charset -> !charset.name().toUpperCase(Locale.ROOT).startsWith("UTF"))
                .findFirst()
                .map(charset -> plain(new String(bytes, charset)));
    }

    /** UTF-8 that was cut or damaged here and there. */
    private static Optional<Decoded> damaged(byte[] bytes) {
        var content = new String(bytes, StandardCharsets.UTF_8);
        long broken = content.chars().filter(c -> c == BROKEN).count();
        long whole = content.chars().filter(c -> c >= 0x80 && c != BROKEN).count();
        return broken * WHOLE_TO_BROKEN <= whole
                ? Optional.of(new Decoded(
                        plain(content).content(), Optional.of("UTF-8 with %d broken characters".formatted(broken))))
                : Optional.empty();
    }

    private static Decoded likeliest(byte[] bytes) {
        var sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
        var detector = new CharsetDetector();
        // Tags would pass for words of English.
        detector.enableInputFilter(true);
        var charset = Arrays.stream(detector.setText(sample).detectAll())
                .map(CharsetMatch::getName)
                .filter(name -> !name.startsWith("UTF") && Charset.isSupported(name))
                .map(Decoder::meant)
                .findFirst()
                .orElseGet(() -> meant("ISO-8859-1"));
        return new Decoded(new String(bytes, charset), Optional.of(charset.name()));
    }

    private static Charset meant(String name) {
        return Charset.forName(MEANT.getOrDefault(name, name));
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        // The fast way puts a sign of its own in the place of what is broken; a text may also hold that sign.
        var content = new String(bytes, charset);
        if (content.indexOf(BROKEN) < 0) {
            return Optional.of(content);
        }
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static Decoded plain(String content) {
        boolean marked = !content.isEmpty() && content.charAt(0) == MARK;
        return new Decoded(marked ? content.substring(1) : content, Optional.empty());
    }
}
