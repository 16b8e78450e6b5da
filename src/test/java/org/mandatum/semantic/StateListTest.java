package org.mandatum.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatum.language.Languages;
import org.mandatum.rdf.Ontology;
import org.mandatum.text.LanguageTag;

/** Rows: language, the words of a list, the States in it by their names in the reference data; what is none in “”. */
class StateListTest {

    private static final List<ActorName> NAMES = Ontology.shipped().actorNames();
    private static final Languages LANGUAGES = Languages.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Belarus, Chad and Mali | belarus chad mali
            en | Bosnia and Herzegovina and Chad | bosnia-and-herzegovina chad
            en | Chad, Bolivia (Plurinational State of), Mali | chad bolivia-plurinational-state-of mali
            en | Chad (on behalf of the Group of African States, Mali), Belarus | chad belarus
            en | Chad,, Mali, | chad mali
            en | Chad, the lighthouses, Mali | chad “the lighthouses” mali
            en | Chad (on behalf of, Mali, Belarus | “Chad (on behalf of” mali belarus
            fr | le Bélarus, le Tchad et le Mali | belarus chad mali
            es | Belarús, Chad y Malí | belarus chad mali
            ru | Беларусь, Мали и Чад | belarus mali chad
            ar | بيلاروس، وتشاد، ومالي | belarus chad mali
            zh | 白俄罗斯、乍得和马里 | belarus chad mali
            """)
    void namesItsStates(String language, String words, String expected) {
        var list = ProceedingsReader.list(LANGUAGES.profile(new LanguageTag(language)), NAMES);

        var read = list.read(words).stream()
                .map(reference -> switch (reference) {
                    case ActorReference.Known known -> known.name();
                    case ActorReference.Group group -> group.toString();
                    case ActorReference.Named named -> "“" + named.words() + "”";
                })
                .collect(Collectors.joining(" "));

        assertThat(read).isEqualTo(expected);
    }
}
