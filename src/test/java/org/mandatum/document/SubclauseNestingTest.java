package org.mandatum.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mandatum.language.Label;
import org.mandatum.language.Label.Reading;
import org.mandatum.language.Label.Style;
import org.mandatum.language.Numerals;
import org.mandatum.text.Span;

class SubclauseNestingTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/document/nesting.csv", numLinesToSkip = 1)
    void labelsTellHowDeepTheyStand(String written, String paths, String reason) {
        var labels = Arrays.stream(written.split(" "))
                .map(SubclauseNestingTest::label)
                .toList();
        assertThat(paths(labels)).as(reason).containsExactly(paths.split(" "));
    }

    private static List<String> paths(List<Label> labels) {
        var nesting = new SubclauseNesting();
        var open = new ArrayList<String>();
        var paths = new ArrayList<String>();
        for (int i = 0; i < labels.size(); i++) {
            var following = i + 1 < labels.size() ? Optional.of(labels.get(i + 1)) : Optional.<Label>empty();
            var placed = nesting.place(labels.get(i), following);
            while (open.size() >= placed.depth()) {
                open.removeLast();
            }
            open.add(placed.reading().segment());
            paths.add(String.join("/", open));
        }
        return paths;
    }

    private static Label label(String written) {
        var readings = new ArrayList<Reading>();
        if (written.chars().distinct().count() == 1) {
            readings.add(new Reading(Style.LETTER, (written.length() - 1) * 26 + written.charAt(0) - 'a' + 1));
        }
        Numerals.roman(written).ifPresent(value -> readings.add(new Reading(Style.ROMAN, value)));
        return new Label(new Span(0, written.length()), written, readings);
    }
}
