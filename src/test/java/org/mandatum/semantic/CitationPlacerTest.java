package org.mandatum.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mandatum.citation.Citation;

class CitationPlacerTest {

    private static final String OUTLINE = """
            language: en
            organ: general-assembly
            symbol: A/RES/75/900
            op 1 *Takes note* of the report,[^4] and reaffirms its resolution 70/1 of 25 September 2015;
            op 2 *Invites* Member States, in the light of the report,[^4] to respond;
            note 4 A/68/98.
            """;

    @Test
    void aCitationStandsUnderTheActBeforeIt() {
        assertThat(Shipped.meaning(Outline.read(OUTLINE)).citations().stream().map(CitationPlacerTest::written))
                .containsExactlyInAnyOrder(
                        "op/1 A/RES/70/1 reaffirm", "op/1 A/68/98 take-note note 4", "op/2 A/68/98 invite note 4");
    }

    private static String written(Cited cited) {
        var what = cited.citation() instanceof Citation.OfDocument document
                ? document.symbol().text()
                : "?";
        return cited.clause() + " " + what + " " + cited.verb().orElse("-")
                + cited.footnote().map(label -> " note " + label).orElse("");
    }
}
