package org.mandatum.store.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatum.store.text.TextHit.Piece;

/** Words are found in each language by its own rules. */
class TextIndexTest {

    private static final String TEXT = "https://w3id.org/mandatum/ontology#text";

    private static final Map<String, String> TEXTS = Map.of(
            "en", "Requests the Secretary-General to submit reports on the developments in lighthouses; and so forth.",
            "fr", "Prie le Secrétaire général de lui présenter l’étude des phares et des États côtiers.",
            "es", "Pide al Secretario General que presente informes sobre las cuestiones de los faros.",
            "ru", "просит Генерального секретаря представить Ассамблее доклады о развитии маяков",
            "ar", "تطلب إلى الأمين العام أن يقدم تقارير عن المنارات والتطورات في هذا المجال",
            "zh", "请秘书长向大会提交关于灯塔发展情况的报告");

    @TempDir
    private static Path folder;

    private static TextIndex index;

    @BeforeAll
    static void build() throws IOException {
        try (var builder = new TextIndexBuilder(folder.resolve("text"))) {
            for (var text : TEXTS.entrySet()) {
                builder.add(Triple.create(
                        NodeFactory.createURI("urn:clause"),
                        NodeFactory.createURI(TEXT),
                        NodeFactory.createLiteralLang(text.getValue(), text.getKey())));
            }
            builder.add(Triple.create(
                    NodeFactory.createURI("urn:body"),
                    RDFS.label.asNode(),
                    NodeFactory.createLiteralString("UNIDIR lighthouses")));
            builder.add(Triple.create(
                    NodeFactory.createURI("urn:other"),
                    NodeFactory.createURI("https://example.org/remark"),
                    NodeFactory.createLiteralLang("Leuchttürme", "de")));
            builder.add(Triple.create(
                    NodeFactory.createURI("urn:body"),
                    NodeFactory.createURI("http://www.w3.org/ns/oa#exact"),
                    NodeFactory.createLiteralString("lighthouses")));
            builder.finish();
        }
        index = TextIndex.open(folder.resolve("text")).orElseThrow();
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en, report, plural and singular",
        "en, LIGHTHOUSE, case",
        "en, development, endings",
        "en, '\"secretary general\"', a phrase over a hyphen",
        "en, light*, a beginning",
        "en, report -banana, without",
        "fr, etude, elision and accents",
        "fr, état côtier, endings",
        "fr, ETATS, capitals without accents",
        "es, informe, endings",
        "es, cuestión, an accent that goes with the ending",
        "ru, Ассамблея, cases",
        "ru, доклад, cases",
        "ru, секретарь, cases",
        "ar, المنارات, as it stands",
        "ar, منارات, without the article",
        "ar, تطلب الى الأمين, alif without its sign",
        "zh, 报告, a word without spaces",
        "zh, 灯塔, another",
        "zh, 秘书长, three characters",
    })
    void aWordIsFoundInWhateverFormItStands(String language, String words, String reason) throws IOException {
        assertThat(find(words, Optional.of(language)).hits())
                .as(reason)
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.language()).isEqualTo(language);
                    assertThat(hit.text()).isEqualTo(TEXTS.get(language));
                    assertThat(hit.snippet()).anyMatch(Piece::isHit);
                    assertThat(TEXTS.get(language))
                            .contains(hit.snippet().stream().map(Piece::text).collect(Collectors.joining()));
                });
        assertThat(find(words, Optional.empty()).hits()).as("in all languages").anyMatch(hit -> hit.language()
                .equals(language));
    }

    @ParameterizedTest
    @CsvSource({"en, banana", "zh, 塔灯", "en, report -lighthouse", "fr, lighthouses", "en, '\"general secretary\"'"})
    void whatIsNotThereIsNotFound(String language, String words) throws IOException {
        assertThat(find(words, Optional.of(language)).total()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'\"'", "'((('", "'*'", "'+ - |'", "''", "'a~9999 b^'"})
    void everyTextIsAQuestion(String words) throws IOException {
        assertThat(find(words, Optional.empty())).isNotNull();
    }

    @Test
    void hitsComePageByPage() throws IOException {
        var first =
                index.find(new TextQuestion("lighthouses", Optional.empty(), Optional.empty(), 1, Optional.empty()));
        assertThat(first.total()).isEqualTo(2);
        var place = first.hits().getFirst().place();
        var second =
                index.find(new TextQuestion("lighthouses", Optional.empty(), Optional.empty(), 1, Optional.of(place)));
        assertThat(second.hits()).hasSize(1);
        assertThat(second.hits().getFirst().thing())
                .isNotEqualTo(first.hits().getFirst().thing());
    }

    @Test
    void aPropertyNarrowsTheSearch() throws IOException {
        var names = index.find(new TextQuestion(
                "lighthouses", Optional.empty(), Optional.of(RDFS.label.getURI()), 10, Optional.empty()));
        assertThat(names.hits()).extracting(TextHit::thing).containsExactly("urn:body");
    }

    @Test
    void propertiesOfOthersAreSearchedToo() throws IOException {
        assertThat(find("leuchtturme", Optional.empty()).hits())
                .extracting(TextHit::property)
                .containsExactly("https://example.org/remark");
    }

    @Test
    void allTextsAreCounted() throws IOException {
        assertThat(index.counts()).containsEntry("zh", 1).containsEntry("", 1).hasSize(8);
    }

    private static TextHits find(String words, Optional<String> language) throws IOException {
        return index.find(new TextQuestion(words, language, Optional.empty(), 10, Optional.empty()));
    }
}
