package org.mandatum.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatum.citation.ParagraphRange;
import org.mandatum.document.Clause;
import org.mandatum.document.ClausePath;
import org.mandatum.document.Masthead;
import org.mandatum.document.Resolution;
import org.mandatum.document.Words;
import org.mandatum.source.SourceDocument;
import org.mandatum.source.Workflow;
import org.mandatum.text.LanguageTag;
import org.mandatum.text.Rule;
import org.mandatum.text.SourceText;
import org.mandatum.text.Span;

class OwnParagraphsTest {

    private static final String PATHS =
            "pre/1 op/1 op/2 op/2/a op/2/a/i op/2/b op/3 op/10 part/B/pre/1 part/B/op/1 part/B/op/2 annex/1/op/2";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            op/3        | 2       | 2       | op/2
            op/3        | 1       | 3       | op/1 op/2 op/3
            op/3        | 2       | 9       | op/2 op/3
            pre/1       | 10      | 10      | op/10
            op/3        | 2 (a)   | 2 (a)   | op/2/a
            op/3        | 2 (a)(i)| 2 (a)(i)| op/2/a/i
            op/3        | 2 (a)   | 2 (b)   | op/2/a op/2/b
            part/B/op/2 | 1       | 1       | part/B/op/1
            part/B/pre/1| 2       | 2       | part/B/op/2
            annex/1/op/2| 2       | 2       | annex/1/op/2
            op/3        | 77      | 77      |
            op/3        | 99999999999 | 99999999999 |
            op/3        | x       | y       |
            """)
    void wordsLeadToTheClausesOfTheSameDivision(String citing, String first, String last, String cited) {
        var own = new OwnParagraphs(resolution(), ClausePath.parse(citing));
        assertThat(own.cited(List.of(new ParagraphRange(first, last))))
                .extracting(ClausePath::toString)
                .containsExactlyElementsOf(Optional.ofNullable(cited)
                        .map(c -> List.of(c.split(" ")))
                        .orElse(List.of()));
    }

    private static Resolution resolution() {
        var clauses = new ArrayList<Clause>();
        Arrays.stream(PATHS.split(" "))
                .map(path -> new Clause.Subclause(ClausePath.parse(path), 1, Optional.empty(), words(), List.of()))
                .forEach(clauses::add);
        var source = new SourceDocument(
                new SourceText("a.txt", "x", List.of()),
                "text",
                "0",
                Optional.empty(),
                List.of(),
                List.of(),
                Map.of(),
                Workflow.NONE);
        var masthead = new Masthead(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Resolution(source, new LanguageTag("en"), masthead, clauses, List.of(), List.of());
    }

    private static Words words() {
        return new Words(List.of(new Span(0, 1)), List.of(), List.of(), Rule.CLAUSE_BY_NUMBER);
    }
}
