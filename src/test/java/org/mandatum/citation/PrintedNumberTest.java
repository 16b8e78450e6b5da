package org.mandatum.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "73/901. Trade in lamps                  | general-assembly            | A/RES/73/901",
                "S-23/3. Further lamps                   | general-assembly            | A/RES/S-23/3",
                // The letter before a session is no word before a number.
                "ES-10/20. Protection of lamps           | general-assembly            | A/RES/ES-10/20",
                "217 (III). Bill of Lamps                | general-assembly            | A/RES/217 (III)",
                "174(II). Commission on Lamps            | general-assembly            | A/RES/174 (II)",
                "67/244. B. Lamps of tribunals           | general-assembly            | A/RES/67/244",
                "671 (XXV). Commission for Lamps         | economic-and-social-council | E/RES/671 (XXV)",
                "1992/19. Communications on lamps        | economic-and-social-council | E/RES/1992/19",
                "14/5                                    | human-rights-council        | A/HRC/RES/14/5",
                "16/21 Review of lamps                   | human-rights-council        | A/HRC/RES/16/21",
                "Resolution 2055 (2012)                  | security-council            | S/RES/2055 (2012)",
                "39 (1948). Resolution of 20 January 1948 | security-council           | S/RES/39 (1948)",
                "第2055(2012)号决议                       | security-council            | S/RES/2055 (2012)",
                // The Assembly numbered through all sessions until the thirtieth only.
                "901 (XLV). Lamps                        | general-assembly            | -",
                "2055 (2012)                             | general-assembly            | -",
                "Recalling resolution 53/70 on lamps     | general-assembly            | -",
                "1. Requests lamps                       | general-assembly            | -",
                "89th plenary meeting                    | general-assembly            | -",
            })
    void numberAtTheHeadStandsForASymbol(String line, String organ, String symbol) {
        assertThat(PrintedNumber.at(line, organ).map(PrintedNumber::symbol).map(Symbol::text))
                .isEqualTo(Optional.ofNullable(symbol));
    }
}
