package org.mandatum.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mandatum.rdf.Ontology;
import org.mandatum.text.LanguageTag;

/** The wordings of the ontology together with the grammar of the language files. */
class LexiconTest {

    private static final Lexicon LEXICON =
            Lexicon.of(LanguageTables.LANGUAGES, Ontology.shipped().lexicon());
    private static final LanguageTag ENGLISH = new LanguageTag("en");

    @ParameterizedTest(name = "{0} {2}: {5}")
    @CsvFileSource(resources = "leads.csv", numLinesToSkip = 1)
    void aClauseOpensWithThePhraseOfTheTable(
            String language, Part part, String text, @Nullable String phrase, @Nullable String concept, String reason) {
        var lead = LEXICON.leadAt(new LanguageTag(language), text, part);
        assertThat(lead.map(Lead::phrase).orElse(null)).as(reason).isEqualTo(phrase);
        assertThat(lead.flatMap(Lead::concept).orElse(null)).as(reason).isEqualTo(concept);
        lead.ifPresent(found -> {
            var words = found.span().in(text).replaceAll("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})", "");
            assertThat(found.repaired())
                    .as("repaired where words and phrase differ")
                    .isEqualTo(!words.equals(phrase));
        });
    }

    @Test
    void aWordingIsReadInItsOwnPartOnly() {
        var lexicon = Lexicon.of(
                LanguageTables.LANGUAGES, List.of(new LexiconEntry(ENGLISH, "Recalling", "recall", Part.PREAMBULAR)));
        assertThat(lexicon.leadAt(ENGLISH, "Recalling its resolution,", Part.PREAMBULAR))
                .isPresent();
        assertThat(lexicon.leadAt(ENGLISH, "Recalling its resolution,", Part.OPERATIVE))
                .isEmpty();
    }

    @Test
    void damagedWordsThatResembleTwoActsAreReadAsNeither() {
        var lexicon = Lexicon.of(
                LanguageTables.LANGUAGES,
                List.of(
                        new LexiconEntry(ENGLISH, "Demanding", "demand", Part.PREAMBULAR),
                        new LexiconEntry(ENGLISH, "Remanding", "remand", Part.PREAMBULAR)));
        assertThat(lexicon.leadAt(ENGLISH, "Lemanding restraint,", Part.PREAMBULAR))
                .isEmpty();
        assertThat(lexicon.leadAt(ENGLISH, "Demamding restraint,", Part.PREAMBULAR)
                        .flatMap(Lead::concept))
                .contains("demand");
    }
}
