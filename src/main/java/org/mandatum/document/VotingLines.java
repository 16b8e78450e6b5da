package org.mandatum.document;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Numerals;
import org.mandatum.language.WordingMatch;
import org.mandatum.source.SourceDocument;
import org.mandatum.source.TextBlock;
import org.mandatum.source.Voting;
import org.mandatum.source.Voting.Count;
import org.mandatum.source.Voting.Side;
import org.mandatum.text.Span;

/** Reads the bracketed lines behind the meeting that say how a resolution was adopted, and who voted which way. */
final class VotingLines {

    /** Where the words of a side end and its list begins. */
    private record Opening(Side side, Span span) {}

    private final LanguageProfile profile;

    VotingLines(LanguageProfile profile) {
        this.profile = profile;
    }

    /** The vote that the closing lines state, as a list of names as printed. */
    Optional<Stated<Voting>> voting(SourceDocument source, List<TextBlock> closing) {
        if (closing.isEmpty()) {
            return Optional.empty();
        }
        var place = new Span(
                closing.getFirst().span().start(), closing.getLast().span().end());
        var words = source.text().at(place);
        if (profile.wording("vote.none").find(words).isPresent()) {
            return Optional.of(new Stated<>(new Voting.WithoutVote(), place));
        }
        var sides = sides(words);
        return sides.isEmpty() ? Optional.empty() : Optional.of(new Stated<>(new Voting.Recorded(sides), place));
    }

    private Map<Side, Count> sides(String words) {
        var tally = profile.wording("vote.recorded").find(words);
        var sides = new EnumMap<Side, Count>(Side.class);
        for (var side : Side.values()) {
            var number = tally.map(found -> number(found, side)).orElse(OptionalInt.empty());
            if (number.isPresent()) {
                sides.put(side, new Count(number, List.of()));
            }
        }
        var openings = openings(words);
        for (int i = 0; i < openings.size(); i++) {
            int end = i + 1 < openings.size() ? openings.get(i + 1).span().start() : words.length();
            var opening = openings.get(i);
            var list = list(words.substring(opening.span().end(), end));
            sides.merge(opening.side(), new Count(OptionalInt.empty(), list), VotingLines::both);
        }
        return sides;
    }

    private static Count both(Count counted, Count named) {
        return new Count(counted.number(), named.voters());
    }

    private List<Opening> openings(String words) {
        return Stream.of(Side.values())
                .flatMap(side -> key(side).stream()
                        .flatMap(key -> profile.wording(key).find(words).stream())
                        .map(found -> new Opening(side, found.span())))
                .sorted(Comparator.comparing(Opening::span))
                .toList();
    }

    /** The names of one side as one list, brackets and stop around them left out; nothing where nobody stands there. */
    private static List<String> list(String words) {
        var names = words.replaceAll("\\s+", " ").replaceAll("^[\\s.:;]+|[\\s.;。；\\]］]+$", "");
        return names.isEmpty() || names.codePoints().noneMatch(Character::isLetter) ? List.of() : List.of(names);
    }

    private static OptionalInt number(WordingMatch tally, Side side) {
        return slot(side).flatMap(tally::slot).map(Numerals::value).orElse(OptionalInt.empty());
    }

    private static Optional<String> slot(Side side) {
        return switch (side) {
            case IN_FAVOUR -> Optional.of("favour");
            case AGAINST -> Optional.of("against");
            case ABSTAINING -> Optional.of("abstaining");
            case NOT_VOTING -> Optional.empty();
        };
    }

    private static Optional<String> key(Side side) {
        return switch (side) {
            case IN_FAVOUR -> Optional.of("vote.in-favour");
            case AGAINST -> Optional.of("vote.against");
            case ABSTAINING -> Optional.of("vote.abstaining");
            case NOT_VOTING -> Optional.empty();
        };
    }
}
