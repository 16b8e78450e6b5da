package org.mandatum.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mandatum.language.LexiconEntry;
import org.mandatum.language.Part;
import org.mandatum.rdf.Vocabulary.Type;
import org.mandatum.semantic.ActorKind;
import org.mandatum.semantic.ActorName;
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
    void anActorHasAllItsNames() {
        assertThat(SMALL.actorNames())
                .filteredOn(name -> name.actor().equals("general-assembly"))
                .containsExactlyInAnyOrder(
                        new ActorName(
                                ENGLISH,
                                "General Assembly",
                                "general-assembly",
                                ActorKind.ORGAN,
                                true,
                                "General Assembly"),
                        new ActorName(
                                ENGLISH, "Assembly", "general-assembly", ActorKind.ORGAN, true, "General Assembly"),
                        new ActorName(ENGLISH, "GA", "general-assembly", ActorKind.ORGAN, true, "General Assembly"),
                        new ActorName(CHINESE, "大会", "general-assembly", ActorKind.ORGAN, true, "大会"));
    }

    @Test
    void theUnitedNationsIsToldFromTheStates() {
        assertThat(SMALL.actorNames())
                .filteredOn(name -> name.language().equals(ENGLISH) && !name.unitedNations())
                .extracting(ActorName::actor)
                .containsExactly("member-states");
    }

    /** What ships with the program serves every language and every part of a resolution. */
    @Test
    void theShippedDataHoldWordingsAndNamesOfSixLanguages() {
        var shipped = Ontology.shipped();
        for (var tag : new String[] {"ar", "en", "es", "fr", "ru", "zh"}) {
            var language = new LanguageTag(tag);
            for (var part : Part.values()) {
                assertThat(shipped.lexicon())
                        .filteredOn(entry -> entry.language().equals(language) && entry.part() == part)
                        .hasSizeGreaterThan(40);
            }
            assertThat(shipped.actorNames())
                    .filteredOn(name -> name.language().equals(language))
                    .extracting(ActorName::actor)
                    .contains("general-assembly", "secretary-general", "member-states", "first-committee");
        }
        assertThat(shipped.actorNames())
                .filteredOn(name -> name.actor().equals("state-of-palestine"))
                .extracting(ActorName::kind)
                .containsOnly(ActorKind.MEMBER_STATE);
        assertThat(shipped.verbsOfKind("directive")).contains("request", "call-upon", "invite", "urge");
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
