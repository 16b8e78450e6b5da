package org.mandatum.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NumberListsTest {

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvFileSource(resources = "lists.csv", numLinesToSkip = 1)
    void aListHasTheMembersOfTheTable(String language, String text, String members, String reason) {
        var found = LanguageTables.profile(language).numberLists().listAt(text, 0);
        assertThat(found.stream()
                        .map(member -> member.first().equals(member.last())
                                ? member.first()
                                : member.first() + "–" + member.last())
                        .collect(Collectors.joining(";")))
                .as(reason)
                .isEqualTo(members);
        assertThat(found.getLast().span().end()).as("to the end of the list").isEqualTo(text.length());
    }
}
