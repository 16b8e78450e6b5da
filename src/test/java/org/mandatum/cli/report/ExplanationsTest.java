package org.mandatum.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mandatum.text.Problem;

/** Every problem that can be noticed is explained, and nothing else is. */
class ExplanationsTest {

    private final Explanations explanations = Explanations.shipped();

    @Test
    void explainEveryProblemAndNoOther() {
        var expected = Arrays.stream(Problem.values())
                .flatMap(problem ->
                        Stream.of("headline", "meaning", "example", "advice").map(what -> problem.code() + "." + what))
                .collect(Collectors.toSet());

        assertThat(explanations.keys()).isEqualTo(expected);
    }

    @Test
    void consistOfSentences() {
        assertThat(Problem.values()).allSatisfy(problem -> {
            var explanation = explanations.of(problem);
            assertThat(explanation.headline()).matches("[A-Z].*\\.").hasSizeLessThan(90);
            assertThat(explanation.meaning()).matches("[A-Z].*\\.");
            assertThat(explanation.advice()).matches("[A-Z].*\\.");
            assertThat(explanation.example()).isNotBlank();
        });
    }
}
