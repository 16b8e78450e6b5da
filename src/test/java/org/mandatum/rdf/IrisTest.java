package org.mandatum.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.rdf4j.common.net.ParsedIRI;
import org.eclipse.rdf4j.model.IRI;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandatum.citation.DocumentKind;
import org.mandatum.citation.ParagraphRange;
import org.mandatum.citation.Symbol;
import org.mandatum.document.ClausePath;
import org.mandatum.document.SessionNumber;
import org.mandatum.language.SessionMention.Sort;
import org.mandatum.semantic.ActorReference;
import org.mandatum.semantic.Directive;
import org.mandatum.semantic.ExpertGroup;
import org.mandatum.text.LanguageTag;
import org.mandatum.text.Rule;
import org.mandatum.text.Span;

class IrisTest {

    private static final Iris IRIS = Iris.ofProject();
    private static final LanguageTag CHINESE = new LanguageTag("zh");
    private static final IRI DOCUMENT = IRIS.document(symbol("A/RES/68/243"));
    private static final IRI CLAUSE = IRIS.clause(DOCUMENT, ClausePath.parse("op/4"));

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            A/RES/68/243,                 A/RES/68/243
            S/RES/1540 (2004),            S/RES/1540(2004)
            A/RES/2625 (XXV),             A/RES/2625(XXV)
            A/RES/43/78 H,                A/RES/43/78H
            A/55/140/Add.1,               A/55/140/Add.1
            A/C.1/78/L.60/Rev.1,          A/C.1/78/L.60/Rev.1
            A/RES/../secret,              A/RES/--_/secret
            A/RES//1,                     A/RES/_/1
            A/RES/1<2>,                   A/RES/1%3C2%3E
            A/RES/1?x=1#y,                A/RES/1%3Fx=1%23y
            """)
    void aDocumentIsNamedByItsSymbol(String symbol, String local) {
        assertThat(IRIS.document(symbol(symbol)).stringValue()).isEqualTo(Iris.DEFAULT_BASE + "id/" + local);
    }

    @TestFactory
    Stream<DynamicTest> eachKindOfThingHasItsForm() {
        var group = group(symbol("A/RES/66/24"), 2012);
        var session = IRIS.session("general-assembly", new SessionNumber(68, Sort.REGULAR));
        return Stream.of(
                row(IRIS.document("letter of 3 May.txt", "9f86d081884c7d659a2f"), "id/file/letterof3May.txt/9f86d081"),
                row(IRIS.version(DOCUMENT, CHINESE), "id/A/RES/68/243/zh"),
                row(IRIS.graph(DOCUMENT, CHINESE), "graph/A/RES/68/243/zh"),
                row(
                        IRIS.file(IRIS.version(DOCUMENT, CHINESE), "9f86d081884c7d659a2f"),
                        "id/A/RES/68/243/zh/file/9f86d081884c7d65"),
                row(CLAUSE, "id/A/RES/68/243/op/4"),
                row(IRIS.clause(DOCUMENT, ClausePath.parse("sec/II/op/3/a/i")), "id/A/RES/68/243/sec/II/op/3/a/i"),
                row(IRIS.division(DOCUMENT, List.of("annex", "1")), "id/A/RES/68/243/annex/1"),
                row(IRIS.footnote(DOCUMENT, "4"), "id/A/RES/68/243/note/4"),
                row(IRIS.footnote(DOCUMENT, "*"), "id/A/RES/68/243/note/*"),
                row(IRIS.act(CLAUSE, 1, Optional.of("request")), "id/A/RES/68/243/op/4/act/1/request"),
                row(IRIS.act(CLAUSE, 2, Optional.empty()), "id/A/RES/68/243/op/4/act/2"),
                row(IRIS.citation(CLAUSE, symbol("A/68/98")), "id/A/RES/68/243/op/4/citation/A/68/98"),
                row(
                        IRIS.citation(CLAUSE, List.of(ParagraphRange.single("2"), new ParagraphRange("4", "6"))),
                        "id/A/RES/68/243/op/4/citation/paragraph/2,4%E2%80%936"),
                row(IRIS.citation(CLAUSE, CHINESE, "该决议"), "id/A/RES/68/243/op/4/citation/zh/该决议"),
                row(
                        IRIS.directive(
                                CLAUSE, directive(Optional.of(new ActorReference.Known("secretary-general"))), 1),
                        "id/A/RES/68/243/op/4/directive/request/secretary-general/report"),
                row(
                        IRIS.directive(CLAUSE, directive(Optional.of(new ActorReference.Group(group))), 2),
                        "id/A/RES/68/243/op/4/directive/request/group-2012/report/2"),
                row(
                        IRIS.directive(CLAUSE, directive(Optional.of(new ActorReference.Named("Coastal States"))), 1),
                        "id/A/RES/68/243/op/4/directive/request/coastal-states/report"),
                row(
                        IRIS.directive(CLAUSE, directive(Optional.empty()), 1),
                        "id/A/RES/68/243/op/4/directive/request/unnamed/report"),
                row(IRIS.event(CLAUSE, Optional.of("1996-05-13"), "会议", 1), "id/A/RES/68/243/op/4/event/1996-05-13"),
                row(IRIS.event(CLAUSE, Optional.empty(), "World Summit", 1), "id/A/RES/68/243/op/4/event/world-summit"),
                row(session, "id/session/general-assembly/68"),
                row(
                        IRIS.session(DOCUMENT, new SessionNumber(11, Sort.EMERGENCY_SPECIAL)),
                        "id/A/RES/68/243/session/ES-11"),
                row(IRIS.meeting(session, 72), "id/session/general-assembly/68/meeting/72"),
                row(
                        IRIS.meeting("security-council", "2015-02-12", 7401),
                        "id/meeting/security-council/2015-02-12/7401"),
                row(IRIS.agendaItem(session, "103 (gg)"), "id/session/general-assembly/68/agenda-item/103(gg)"),
                row(IRIS.group(group), "id/A/RES/66/24/group/2012"),
                row(IRIS.actor(new ActorReference.Known("first-committee"), CHINESE), "actor/first-committee"),
                row(IRIS.actor(new ActorReference.Named("沿海国"), CHINESE), "id/actor/zh/沿海国"),
                row(
                        IRIS.passage(IRIS.version(DOCUMENT, CHINESE), new Span(120, 180)),
                        "id/A/RES/68/243/zh#char=120,180"),
                row(Iris.verb("take-note"), "verb/take-note"),
                row(Iris.deliverable("agenda-item"), "deliverable/agenda-item"),
                row(Iris.rule(Rule.ACT_BY_LEXICON), "rule/act-by-lexicon"),
                row(Iris.program("0.1.0"), "program/0.1.0"),
                row(Iris.referenceGraph("verbs"), "graph/verbs"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                "a b",
                "ü",
                "بلد",
                "状\uD840\uDC00",
                "\uD840",
                "\u0000\uFFFE",
                "\uE000",
                "%2e%2e",
                "\"<>\\^`{|}"
            })
    void anyWordsGiveAnIriThatParsesToItself(String words) {
        for (var iri : List.of(
                IRIS.actor(new ActorReference.Named(words), CHINESE),
                IRIS.document(words, "0123456789"),
                IRIS.footnote(DOCUMENT, words))) {
            var parsed = ParsedIRI.create(iri.stringValue());
            assertThat(parsed.normalize().toString()).startsWith(Iris.DEFAULT_BASE + "id/");
            assertThat(iri.stringValue()).doesNotContain("//id").doesNotEndWith("/");
        }
    }

    @Test
    void longWordsThatDifferAtTheirEndHaveDifferentIris() {
        var long1 = "x".repeat(200);
        assertThat(IRIS.actor(new ActorReference.Named(long1 + "a"), CHINESE))
                .isNotEqualTo(IRIS.actor(new ActorReference.Named(long1 + "b"), CHINESE));
    }

    @Test
    void aPublisherChangesTheBaseOfDataAndNotOfReferenceData() {
        var own = new Iris("http://localhost:3030/");
        assertThat(own.document(symbol("A/68/98")).stringValue()).isEqualTo("http://localhost:3030/id/A/68/98");
        assertThat(own.graph(own.document(symbol("A/68/98")), CHINESE).stringValue())
                .isEqualTo("http://localhost:3030/graph/A/68/98/zh");
        assertThat(own.actor(new ActorReference.Known("secretary-general"), CHINESE))
                .isEqualTo(Iris.actor("secretary-general"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://example.org", "ftp://example.org/", "https://example.org/#", "https://a b/"})
    void whatIsNoBaseIsRefused(String base) {
        assertThatThrownBy(() -> new Iris(base)).isInstanceOf(IllegalArgumentException.class);
    }

    private static DynamicTest row(IRI iri, String local) {
        return DynamicTest.dynamicTest(
                local, () -> assertThat(iri.stringValue()).isEqualTo(Iris.DEFAULT_BASE + local));
    }

    private static Symbol symbol(String text) {
        return new Symbol(text, DocumentKind.OTHER);
    }

    private static ExpertGroup group(Symbol establishedBy, int year) {
        return new ExpertGroup(
                ExpertGroup.Kind.GOVERNMENTAL_EXPERTS,
                establishedBy,
                Optional.empty(),
                year,
                Optional.empty(),
                Optional.empty(),
                ClausePath.parse("pre/16"),
                new Span(0, 1));
    }

    private static Directive directive(Optional<ActorReference> addressee) {
        return new Directive(
                ClausePath.parse("op/4"),
                new Span(0, 1),
                "request",
                addressee,
                true,
                new Span(0, 1),
                List.of(),
                Optional.of("report"),
                Optional.empty(),
                Directive.Due.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Rule.DIRECTIVE_BY_LEAD);
    }
}
