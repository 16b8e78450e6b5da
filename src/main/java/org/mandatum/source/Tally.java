package org.mandatum.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mandatum.source.Voting.Count;
import org.mandatum.source.Voting.Side;

/** The numbers of a vote as the United Nations writes them in one word: in favour, against, abstaining, “92-50-21”. */
final class Tally {

    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,3})-(\\d{1,3})-(\\d{1,3})\\b");

    private Tally() {}

    /** The first tally in some words. */
    static Optional<Map<Side, Count>> in(String words) {
        return NUMBERS.matcher(words)
                .results()
                .findFirst()
                .map(found -> Map.of(
                        Side.IN_FAVOUR, count(found, 1),
                        Side.AGAINST, count(found, 2),
                        Side.ABSTAINING, count(found, 3)));
    }

    private static Count count(MatchResult found, int group) {
        return new Count(OptionalInt.of(Integer.parseInt(found.group(group))), List.of());
    }
}
