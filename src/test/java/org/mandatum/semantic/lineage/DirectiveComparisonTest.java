package org.mandatum.semantic.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mandatum.document.ClausePath;
import org.mandatum.semantic.lineage.DirectiveChange.LeftOut;
import org.mandatum.semantic.lineage.DirectiveChange.TakenUp;
import org.mandatum.text.LanguageTag;

/** Which directive takes up which, and in what manner. */
class DirectiveComparisonTest {

    /**
     * Directives are written {@code clause verb addressee deliverable frequency: task}, with a hyphen for none, and
     * parted by bars.
     */
    @ParameterizedTest(name = "{3}")
    @CsvFileSource(resources = "/lineage/directives.csv", delimiter = ';', numLinesToSkip = 1)
    void directivesAreTakenUpInTheRightManner(String older, String newer, String expected, String reason) {
        var before = directives(older);
        var after = directives(newer);
        var clauses = Comparison.changes(text("older", before), text("newer", after));
        assertThat(DirectiveComparison.changes(before, after, clauses).stream().map(DirectiveComparisonTest::shown))
                .as(reason)
                .containsExactly(expected.split(" \\| "));
    }

    private static String shown(DirectiveChange change) {
        return switch (change) {
            case TakenUp taken ->
                taken.older().name() + " " + taken.manner() + " "
                        + taken.newer().name();
            case LeftOut left -> left.older().name() + " left out";
        };
    }

    private static List<DirectiveText> directives(String written) {
        var all = new ArrayList<DirectiveText>();
        for (var one : written.split(" \\| ")) {
            var halves = one.split(": ", 2);
            var terms = halves[0].split(" ");
            all.add(new DirectiveText(
                    String.valueOf(all.size() + 1),
                    ClausePath.of("op", terms[0]),
                    true,
                    terms[1],
                    told(terms[2]),
                    told(terms[3]),
                    Optional.empty(),
                    told(terms[4]),
                    halves[1]));
        }
        return all;
    }

    private static Optional<String> told(String word) {
        return word.equals("-") ? Optional.empty() : Optional.of(word);
    }

    /** One clause a number, with the words of its directives. */
    private static ComparedText text(String name, List<DirectiveText> directives) {
        var paths = directives.stream().map(DirectiveText::clause).distinct().toList();
        var clauses = IntStream.range(0, paths.size())
                .mapToObj(i -> new ClauseText(
                        paths.get(i),
                        directives.stream()
                                .filter(one -> one.clause().equals(paths.get(i)))
                                .map(one -> one.verb() + " " + one.addressee().orElse("") + " " + one.task())
                                .reduce("", (before, words) -> before + " " + words),
                        Optional.of(directives.getFirst().verb())))
                .toList();
        return new ComparedText(name, Optional.empty(), new LanguageTag("en"), clauses);
    }
}
