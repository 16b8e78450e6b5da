package org.mandatum.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Problem;

class ActFinderTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/semantic/acts.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void aClauseDoesWhatItsPhrasesSay(String language, String line, String acts, String reason) {
        var meaning = Shipped.meaning(Outline.read("language: " + language + "\n" + line));
        var found = meaning.acts().stream()
                .map(act -> act.phrase() + "=" + act.verb().orElse("-"))
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).as(reason).isEqualTo(acts);
    }

    @Test
    void actsAreNumberedWithinTheirClause() {
        var meaning = Shipped.meaning(Outline.read("""
                        language: en
                        op 1 *Welcomes* the report, and requests the Secretary-General to continue his work;
                        op 2 *Decides* to remain seized of the matter.
                        """));
        assertThat(meaning.acts())
                .extracting(act -> act.clause() + " " + act.order())
                .containsExactly("op/1 1", "op/1 2", "op/2 1");
    }

    @Test
    void unknownAndRepairedOpeningsAreReported() {
        assertThat(problems("language: en\nop 1 The draft is unusual;")).containsExactly(Problem.LEAD_UNKNOWN);
        assertThat(problems("language: zh\npre *梯记*秘书长的报告，")).containsExactly(Problem.LEAD_REPAIRED);
        assertThat(problems("language: en\nop 1 *Takes note* of the report;")).isEmpty();
    }

    @Test
    void aSubclauseHasAnActOfItsOwnOnlyInItalics() {
        var meaning = Shipped.meaning(Outline.read("""
                        language: en
                        op 1 *Requests* the Secretary-General:
                        sub 1/a Notes to circulate;
                        sub 1/b *Invites* nobody;
                        """));
        assertThat(meaning.acts())
                .extracting(act -> act.clause() + " " + act.phrase())
                .containsExactly("op/1 Requests", "op/1/b Invites");
    }

    private static List<Problem> problems(String outline) {
        return Shipped.INTERPRETER.interpret(Outline.read(outline)).diagnostics().stream()
                .map(Diagnostic::problem)
                .toList();
    }
}
