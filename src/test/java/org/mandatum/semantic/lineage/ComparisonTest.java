package org.mandatum.semantic.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatum.document.ClausePath;
import org.mandatum.semantic.lineage.ClauseChange.Added;
import org.mandatum.semantic.lineage.ClauseChange.Dropped;
import org.mandatum.semantic.lineage.ClauseChange.Kept;
import org.mandatum.semantic.lineage.WordRun.Side;
import org.mandatum.text.LanguageTag;

/** Which clause continues which, and what of its words is new. */
class ComparisonTest {

    @Test
    void theSameTextIsKeptWhole() {
        var text = text("Recalling the lamps", "Requests the keepers to light the lamps");
        assertThat(Comparison.changes(text, text)).hasSize(2).allMatch(Kept.class::isInstance);
    }

    @Test
    void aClauseThatMovesStaysTheSameClause() {
        var older = text("Invites the keepers to count ships", "Requests the keepers to light the lamps");
        var newer = text("Requests the keepers to light the lamps", "Invites the keepers to count ships");
        assertThat(Comparison.changes(older, newer)).hasSize(2).allMatch(Kept.class::isInstance);
    }

    @Test
    void whatIsDroppedStandsWhereItStood() {
        var older =
                text("Recalling the lamps", "Invites the pilots to dinner", "Requests the keepers to light the lamps");
        var newer =
                text("Recalling the lamps", "Requests the keepers to light the lamps", "Decides on all other matters");
        assertThat(Comparison.changes(older, newer))
                .extracting(change -> (Object) change.getClass())
                .containsExactly(Kept.class, Dropped.class, Kept.class, Added.class);
    }

    @Test
    void preambleAndOperativePartAreNotOneText() {
        var older = new ComparedText("older", Optional.empty(), ENGLISH, List.of(clause("pre/1", "Noting the lamps")));
        var newer = new ComparedText("newer", Optional.empty(), ENGLISH, List.of(clause("op/1", "Noting the lamps")));
        assertThat(Comparison.changes(older, newer)).hasSize(2).noneMatch(Kept.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Invites all States to count ships | Urges all States to count ships | [-Invites-]{+Urges+} all States to count ships",
                "to light lamps | to light lamps at dusk | to light lamps{+ at dusk+}",
                "seventy‑sixth session | seventy-seventh session | seventy-[-sixth-]{+seventh+} session",
                "促请各国点灯 | 敦促各国点灯 | {+敦+}促[-请-]各国点灯",
                "يدعو الدول | يحث الدول | [-يدعو-]{+يحث+} الدول"
            })
    void wordsTakenOutAndPutInAreTold(String older, String newer, String told) {
        assertThat(marked(WordComparison.compare(older, newer)).replaceAll("\\s+", ""))
                .isEqualTo(told.replaceAll("\\s+", ""));
    }

    @RepeatedTest(50)
    void bothTextsCanBeMadeOfTheRuns(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var older = words(random);
        var newer = words(random);
        var runs = WordComparison.compare(older, newer);
        assertThat(joined(runs, Side.OLDER)).isEqualToIgnoringWhitespace(older);
        assertThat(joined(runs, Side.NEWER)).isEqualTo(newer);
    }

    private static final LanguageTag ENGLISH = new LanguageTag("en");

    private static String words(Random random) {
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(i ->
                        List.of("lamp", "ship,", "the", "灯", "keeper-s", "a").get(random.nextInt(6)))
                .collect(Collectors.joining(" "));
    }

    private static String joined(List<WordRun> runs, Side side) {
        return runs.stream()
                .filter(run -> run.side() == side || run.side() == Side.BOTH)
                .map(WordRun::words)
                .collect(Collectors.joining());
    }

    private static String marked(List<WordRun> runs) {
        return runs.stream()
                .map(run -> switch (run.side()) {
                    case BOTH -> run.words();
                    case OLDER -> "[-" + run.words() + "-]";
                    case NEWER -> "{+" + run.words() + "+}";
                })
                .collect(Collectors.joining());
    }

    private static ComparedText text(String... clauses) {
        return new ComparedText(
                "made up",
                Optional.empty(),
                ENGLISH,
                IntStream.range(0, clauses.length)
                        .mapToObj(i -> clause("op/" + (i + 1), clauses[i]))
                        .toList());
    }

    private static ClauseText clause(String path, String words) {
        return new ClauseText(ClausePath.parse(path), words, Optional.empty());
    }
}
