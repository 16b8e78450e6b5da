package org.mandatum.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mandatum.language.LexiconEntry;
import org.mandatum.language.Part;
import org.mandatum.rdf.Vocabulary.Type;
import org.mandatum.text.LanguageTag;

class OntologyTest {

    private static final LanguageTag ENGLISH = new LanguageTag("en");
    private static final LanguageTag CHINESE = new LanguageTag("zh");
    private static final Ontology SMALL = ShippedFiles.smallOntology();

    @Test
    void theLexiconHoldsTheWordingsThatByDefaultReadAsAVerb() {
        assertThat(SMALL.lexicon())
                .containsExactlyInAnyOrder(
                        new LexiconEntry(ENGLISH, "Recalling", "recall", Part.PREAMBULAR),
                        new LexiconEntry(CHINESE, "回顾", "recall", Part.PREAMBULAR),
                        new LexiconEntry(ENGLISH, "Requests", "request", Part.OPERATIVE),
                        new LexiconEntry(ENGLISH, "Also requests", "request", Part.OPERATIVE),
                        new LexiconEntry(CHINESE, "请", "request", Part.OPERATIVE));
    }

    @Test
    void verbsAreToldByKind() {
        assertThat(SMALL.verbsOfKind("directive")).containsExactly("request");
        assertThat(SMALL.verbsOfKind("evaluative")).isEmpty();
    }

    @Test
    void aThingWithoutALabelInALanguageIsCalledByItsLocalName() {
        assertThat(SMALL.label(Iris.verb("request"), CHINESE)).isEqualTo("请求");
        assertThat(SMALL.label(Iris.verb("request"), new LanguageTag("de"))).isEqualTo("request");
        assertThat(SMALL.label(Type.GGE, CHINESE)).isEqualTo("政府专家组");
        assertThat(SMALL.label(Iris.actor("nobody"), ENGLISH)).isEqualTo("nobody");
    }

    @Test
    void aThingIsOfTheClassesAboveItsOwn() {
        assertThat(SMALL.isA(Iris.actor("secretary-general"), Type.UNITED_NATIONS_ENTITY))
                .isTrue();
        assertThat(SMALL.isA(Iris.actor("secretary-general"), Type.ORGAN)).isFalse();
        assertThat(SMALL.isA(Iris.actor("member-states"), Type.UNITED_NATIONS_ENTITY))
                .isFalse();
    }
}
