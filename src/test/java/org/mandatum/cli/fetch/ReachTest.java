package org.mandatum.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose an address is, by the register of addresses for special purposes (RFC 6890). */
class ReachTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, LOOPBACK",
        "127.8.8.8, LOOPBACK",
        "::1, LOOPBACK",
        "::ffff:127.0.0.1, LOOPBACK",
        "0.0.0.0, PRIVATE",
        "0.1.2.3, PRIVATE",
        "10.0.0.1, PRIVATE",
        "100.64.0.1, PRIVATE",
        "100.128.0.1, PUBLIC",
        "169.254.169.254, PRIVATE",
        "172.16.0.1, PRIVATE",
        "172.31.255.255, PRIVATE",
        "172.32.0.1, PUBLIC",
        "192.0.0.1, PRIVATE",
        "192.168.0.1, PRIVATE",
        "198.18.0.1, PRIVATE",
        "198.20.0.1, PUBLIC",
        "224.0.0.1, PRIVATE",
        "255.255.255.255, PRIVATE",
        "8.8.8.8, PUBLIC",
        "::, PRIVATE",
        "::10.0.0.1, PRIVATE",
        "fc00::1, PRIVATE",
        "fd12::1, PRIVATE",
        "fe80::1, PRIVATE",
        "fec0::1, PRIVATE",
        "ff02::1, PRIVATE",
        "64:ff9b::10.0.0.1, PRIVATE",
        "64:ff9b::8.8.8.8, PUBLIC",
        "2002:a00:1::1, PRIVATE",
        "2002:808:808::1, PUBLIC",
        "2001:4860:4860::8888, PUBLIC"
    })
    void isToldFromTheAddress(String address, Reach reach) throws UnknownHostException {
        assertThat(Reach.of(InetAddress.getByName(address))).isEqualTo(reach);
    }
}
