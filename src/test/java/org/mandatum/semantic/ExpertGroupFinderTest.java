package org.mandatum.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatum.citation.Symbol;
import org.mandatum.document.ClausePath;

class ExpertGroupFinderTest {

    private static final String HEAD = """
            organ: general-assembly
            session: 68
            symbol: A/RES/68/900
            adopted: 2013-12-27
            """;

    static Stream<Arguments> languages() {
        return Stream.of(Arguments.of("""
                        language: en
                        pre *Bearing in mind* that the Secretary-General, in fulfilment of resolution 66/24, established in 2012, \
                        on the basis of equitable geographical distribution, a group of governmental experts,
                        pre *Welcoming* the work of the Group of Governmental Experts and its report,[^1]
                        op 1 *Requests* the Secretary-General, with the assistance of a group of governmental experts, to be \
                        established in 2014, to study the matter;
                        note 1 A/68/98.
                        """), Arguments.of("""
                        language: zh
                        pre *铭记*秘书长为执行第66/24号决议，在2012年按公平地域分配原则设立了政府专家组，
                        pre *欢迎*政府专家组的工作及其报告，[^1]
                        op 1 *请*秘书长在按公平地域分配原则于2014年设立的政府专家组协助下，研究有关问题；
                        note 1 A/68/98。
                        """));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aGroupIsToldOfByWhatEstablishedIt(String outline) {
        var groups = Shipped.meaning(Outline.read(HEAD + outline)).groups();
        assertThat(groups).hasSize(2);
        var past = groups.getFirst();
        assertThat(past.establishedBy().text()).isEqualTo("A/RES/66/24");
        assertThat(past.year()).isEqualTo(2012);
        assertThat(past.establishingClause()).isEmpty();
        assertThat(past.report().map(Symbol::text)).contains("A/68/98");
        var coming = groups.getLast();
        assertThat(coming.establishedBy().text()).isEqualTo("A/RES/68/900");
        assertThat(coming.year()).isEqualTo(2014);
        assertThat(coming.establishingClause()).contains(ClausePath.of("op", "1"));
        assertThat(coming.report()).isEmpty();
        assertThat(groups).extracting(group -> Shipped.name(group.convenedBy())).containsOnly("Secretary-General");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void laterClausesSpeakOfTheGroupToldOfLast(String outline) {
        var meaning = Shipped.meaning(Outline.read(HEAD + outline));
        var spokenOf = meaning.mentions().stream()
                .filter(mention -> mention.actor() instanceof ActorReference.Group)
                .map(mention -> mention.clause() + " " + Shipped.name(mention.actor()));
        assertThat(spokenOf)
                .containsExactly(
                        "pre/1 group of governmental experts 2012",
                        "pre/2 group of governmental experts 2012",
                        "op/1 group of governmental experts 2014");
        assertThat(Shipped.name(meaning.directives().getFirst().assistedBy()))
                .isEqualTo("group of governmental experts 2014");
    }
}
