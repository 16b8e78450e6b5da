package org.mandatum.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ActorFinderTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/semantic/actors.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void namesAreRecognisedInRunningText(String language, String organ, String words, String actors, String reason) {
        var resolution = Outline.read("language: " + language + "\norgan: " + organ + "\npre " + words);
        var found = Shipped.meaning(resolution).mentions().stream()
                .map(mention -> resolution.source().text().at(mention.span()) + "=" + Shipped.name(mention.actor()))
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).as(reason).isEqualTo(actors);
    }
}
