package org.mandatum.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandatum.language.Languages;
import org.mandatum.text.LanguageTag;
import org.mandatum.text.SourceText;
import org.mandatum.text.Span;

class CitationFinderTest {

    private static final Languages LANGUAGES = Languages.load();
    private static final int HOSTILE_LENGTH = 300_000;

    @ParameterizedTest(name = "{0} {2}: {4}")
    @CsvFileSource(
            resources = {
                "citations.ar.csv",
                "citations.en.csv",
                "citations.es.csv",
                "citations.fr.csv",
                "citations.ru.csv",
                "citations.zh.csv"
            },
            numLinesToSkip = 1,
            maxCharsPerColumn = 10_000)
    void aTextCitesWhatTheTableSays(
            String language, @Nullable String citing, String text, @Nullable String expected, String reason) {
        var symbol = Optional.ofNullable(citing).flatMap(SymbolParser::parse);
        var citations = finder(language).find(text, symbol);
        assertThat(shown(citations, text)).as(reason).isEqualTo(expected == null ? "" : expected);
        assertThat(citations)
                .as("they stand in order")
                .extracting(Citation::span)
                .isSorted();
    }

    @Test
    void aPartOfATextCitesWhatItCitesByItself() {
        var before = "Considers that the Council recalled resolution 14/7;\n";
        var clause = "Recalls paragraph 2 above and resolution 53/70 of 4 December 1998;";
        var text = new SourceText("file", before + clause + "\nresolution 54/49", List.of());
        var within = new Span(before.length(), before.length() + clause.length());
        var found = finder("en").find(text, within, SymbolParser.parse("A/RES/60/45"));
        assertThat(found.stream().map(citation -> text.at(citation.span())))
                .containsExactly("paragraph 2 above", "53/70");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "1/1,",
                "resolution 53/70, ",
                "53/70 and ",
                "A/1",
                "A/55/140 and Corr.1, ",
                "paragraph 1, ",
                "1 (a), ",
                "(",
                "General Assembly ",
                "resolution of the General Assembly, in its ",
                "9",
                "S-",
                "1540 (2004",
                "4 December 1998 ",
                "A/RES/68/247 A, B, C, ",
                "第",
                "号决议",
                "resolution ",
                "É",
                "و"
            })
    void timeGrowsInProportionToTheText(String piece) {
        var text = "resolution " + piece.repeat(HOSTILE_LENGTH / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> finder("en").find(text, Optional.empty()), "not in linear time");
    }

    private static CitationFinder finder(String language) {
        return new CitationFinder(LANGUAGES.profile(new LanguageTag(language)));
    }

    private static String shown(List<Citation> citations, String text) {
        return citations.stream().map(citation -> shown(citation, text)).collect(Collectors.joining("; "));
    }

    /** {@code A/RES/53/70 para 1–3 of 1998-12-04}, {@code this para 2}, {@code ?that resolution}. */
    private static String shown(Citation citation, String text) {
        return switch (citation) {
            case Citation.OfDocument of ->
                of.symbol()
                        + shown(of.paragraphs())
                        + of.dated().map(date -> " of " + date).orElse("");
            case Citation.OfParagraph of -> "this" + shown(of.paragraphs());
            case Citation.Unresolved of -> "?" + of.span().in(text);
        };
    }

    private static String shown(List<ParagraphRange> paragraphs) {
        return paragraphs.isEmpty()
                ? ""
                : paragraphs.stream().map(ParagraphRange::toString).collect(Collectors.joining(", ", " para ", ""));
    }
}
