package org.mandatum.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mandatum.document.ClausePath;

class DirectiveFinderTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/semantic/directives.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void aClauseAsksWhatItsWordsAsk(
            String language,
            String organ,
            int session,
            String adopted,
            String lines,
            String directives,
            String reason) {
        var head = "language: %s%norgan: %s%nsession: %d%nadopted: %s%nsymbol: A/RES/1/1%n"
                .formatted(language, organ, session, adopted);
        var meaning = Shipped.meaning(Outline.read(head + lines.replace('^', '\n')));
        var found =
                meaning.directives().stream().map(DirectiveFinderTest::written).collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).as(reason).isEqualTo(directives);
    }

    private static String written(Directive directive) {
        return Stream.of(
                        Stream.of(directive.verb() + " > " + Shipped.name(directive.addressee())),
                        Stream.of("M").filter(mark -> directive.mandate()),
                        directive.deliverable().stream(),
                        directive.reportsTo().map(actor -> "to " + Shipped.name(actor)).stream(),
                        directive.due().session().map(session -> "session " + session).stream(),
                        directive.due().date().map(date -> "date " + date).stream(),
                        directive.frequency().stream(),
                        directive.assistedBy().map(actor -> "by " + Shipped.name(actor)).stream(),
                        Stream.of("tasks")
                                .filter(word -> !directive.taskClauses().isEmpty()),
                        directive.taskClauses().stream().map(ClausePath::toString))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    @Test
    void theWordsOfATaskAreTheTextsOwn() {
        var resolution = Outline.read("""
                language: en
                organ: general-assembly
                op 1 *Requests* the Secretary-General, within existing resources, to convene a meeting in 2021;
                """);
        var directive = Shipped.meaning(resolution).directives().getFirst();
        assertThat(resolution.source().text().at(directive.task())).isEqualTo("to convene a meeting in 2021;");
        assertThat(resolution.source().text().at(directive.span()))
                .isEqualTo("Requests the Secretary-General, within existing resources, to convene a meeting in 2021;");
    }
}
