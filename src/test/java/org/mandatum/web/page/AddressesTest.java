package org.mandatum.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    private final Addresses addresses = new Addresses("https://data.example.org/un/");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://data.example.org/un/id/A/RES/1/1, /id/A/RES/1/1, data of this publisher",
                "https://w3id.org/mandatum/verb/request, /verb/request, the project's reference data",
                "https://w3id.org/mandatum/ontology#Clause, /ontology#Clause, a term",
                "https://example.org/x, https://example.org/x, elsewhere",
                "https://w3id.org/mandatum//evil.example/, https://w3id.org/mandatum//evil.example/, not another host",
                "javascript:alert(1), -, not of the web",
                "data:text/html;x, -, not of the web",
                "mailto:a@example.org, -, not of the web",
            })
    void anIriHasAnAddressOrNone(String iri, String address, String reason) {
        assertThat(addresses.of(iri).orElse(null)).as(reason).isEqualTo(address);
    }

    @Test
    void aPathStandsForDataOrReferenceData() {
        assertThat(addresses.iris("/id/x"))
                .containsExactly("https://data.example.org/un/id/x", "https://w3id.org/mandatum/id/x");
        assertThat(new Addresses("https://w3id.org/mandatum/").iris("/id/x"))
                .containsExactly("https://w3id.org/mandatum/id/x");
    }
}
