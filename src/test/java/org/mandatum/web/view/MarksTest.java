package org.mandatum.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mandatum.web.view.Marks.CitedWords;

class MarksTest {

    @Test
    void wordsAreMarkedWhereTheyStand() {
        assertThat(drawn(new Marks("Recalling 53/70 and recalling also 54/49")
                        .acts(List.of("Recalling", "recalling also"))
                        .citations(List.of(new CitedWords("53/70", "/a"), new CitedWords("54/49", "/b")))))
                .isEqualTo("*Recalling* [53/70](/a) and *recalling also* [54/49](/b)");
    }

    @Test
    void theSameWordsAgainAreTheNextPlace() {
        assertThat(drawn(new Marks("1/1, 1/1")
                        .citations(List.of(new CitedWords("1/1", "/a"), new CitedWords("1/1", "/b")))))
                .isEqualTo("[1/1](/a), [1/1](/b)");
    }

    @Test
    void whatIsNotThereOrLiesAcrossAnotherIsNotMarked() {
        assertThat(drawn(new Marks("Takes note of 1/1")
                        .acts(List.of("Takes note of", "Welcomes", ""))
                        .citations(List.of(new CitedWords("of 1/1", "/a")))))
                .isEqualTo("*Takes note of* 1/1");
    }

    private static String drawn(Marks marks) {
        return marks.runs().stream()
                .map(run -> run.act()
                        ? "*" + run.text() + "*"
                        : run.href()
                                .map(href -> "[" + run.text() + "](" + href + ")")
                                .orElse(run.text()))
                .collect(Collectors.joining());
    }
}
