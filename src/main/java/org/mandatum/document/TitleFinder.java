package org.mandatum.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandatum.citation.Symbol;
import org.mandatum.source.Role;
import org.mandatum.source.SourceDocument;
import org.mandatum.source.TextBlock;
import org.mandatum.text.Span;

/**
 * Finds the title in a head: the words behind the resolution's number, “68/243. Developments …”, up to the enacting
 * formula. Resolutions of the Security Council have none.
 */
record TitleFinder(SourceDocument source) {

    /** The number, perhaps with a letter or session behind it, then a stop, a dash or just a space. */
    private static final String BEHIND_NUMBER = "(?:\\s?[A-Z](?=[.\\s]))?\\s*[.．。]?\\s*[-–—]?\\s*";

    private static final Pattern ANY_NUMBER =
            Pattern.compile("(?:[\\p{L}]{1,4}\\s?[-–‑])?\\d{1,4}/\\d{1,3}" + BEHIND_NUMBER);

    /** The capital letter of a part, which some files print on a line of its own behind the title. */
    private static final int LONGEST_LETTER = 4;

    Optional<Stated<String>> find(List<TextBlock> head, Optional<Symbol> symbol) {
        var number = symbol.map(TitleFinder::number).orElse(ANY_NUMBER);
        return behind(head, number).or(() -> behind(head, ANY_NUMBER)).or(() -> marked(head));
    }

    private Optional<Stated<String>> behind(List<TextBlock> head, Pattern number) {
        return head.stream()
                .filter(block -> block.role() != Role.MASTHEAD)
                .filter(block -> behindNumber(block, number).isPresent())
                .findFirst()
                .flatMap(block -> title(head, block, number));
    }

    /** The printed number of a resolution: the last part of its symbol, without the letter of a part. */
    private static Pattern number(Symbol symbol) {
        var text = symbol.text();
        var series = text.lastIndexOf("RES/") >= 0 ? text.substring(text.lastIndexOf("RES/") + 4) : text;
        var plain = series.replaceFirst("\\s?[A-Z]{1,2}$", "");
        return Pattern.compile(Pattern.quote(plain).replace(" ", "\\E\\s?\\Q") + BEHIND_NUMBER);
    }

    private Optional<Span> behindNumber(TextBlock block, Pattern number) {
        var matcher = number.matcher(source.text().content())
                .region(block.span().start(), block.span().end());
        return matcher.lookingAt()
                ? Optional.of(new Span(matcher.end(), block.span().end()))
                : Optional.empty();
    }

    /** A long title may go on in the blocks behind, where the file does not mark it. */
    private Optional<Stated<String>> title(List<TextBlock> head, TextBlock first, Pattern number) {
        var rest = behindNumber(first, number).orElseThrow();
        var more = head.stream()
                .filter(block -> block.span().start() > first.span().start() && block.role() == first.role())
                .map(TextBlock::span)
                .filter(span -> span.length() > LONGEST_LETTER);
        var spans = Stream.concat(Stream.of(rest), more)
                .filter(span -> !span.isEmpty())
                .toList();
        return stated(spans);
    }

    private Optional<Stated<String>> marked(List<TextBlock> head) {
        return stated(head.stream()
                .filter(block -> block.role() == Role.TITLE)
                .map(TextBlock::span)
                .toList());
    }

    private Optional<Stated<String>> stated(List<Span> spans) {
        var words =
                String.join(" ", spans.stream().map(source.text()::at).toList()).strip();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stated<>(words, spans.getFirst().to(spans.getLast())));
    }
}
