package org.mandatum.web.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The log names networks, not people. */
class RequestMeterTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.77, 192.0.2.0",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1::",
        "::1, ::1::",
        "unknown, ?",
        "'evil\n1.2.3.4', '?????1.2.3.0'",
    })
    void anAddressIsCutToItsNetwork(String address, String network) {
        assertThat(RequestMeter.network(address)).isEqualTo(network).doesNotContain("\n");
    }
}
