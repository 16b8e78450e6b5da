package org.mandatum.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandatum.cli.fetch.FetchFailure.Reason;

/** Only https is asked, and http on this machine. */
class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://93.184.216.34/a",
                "HTTPS://93.184.216.34/a",
                "https://10.0.0.1/intranet",
                "https://127.0.0.1/",
                "http://127.0.0.1:8080/a",
                "http://[::1]/a"
            })
    void whatAPersonNamesIsAsked(String written) throws FetchFailure {
        assertThat(Address.of(written)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://93.184.216.34/a | only https is asked, so that nobody can change what comes; write https://",
                "http://10.0.0.1/a | only https is asked, so that nobody can change what comes; write https://",
                "https:///a | this is no address of a file; write it as https://HOST/PATH",
                "https://me:secret@93.184.216.34/ | this is no address of a file; write it as https://HOST/PATH",
                "https://93.184.216.34/a b | this is no address; write it as https://HOST/PATH, and a space as %20",
                "ftp://93.184.216.34/ | only https is asked"
            })
    void anythingElseIsRefused(String written, String why) {
        var failure = catchThrowableOfType(FetchFailure.class, () -> Address.of(written));

        assertThat(failure.reason()).isEqualTo(Reason.ADDRESS_REFUSED);
        assertThat(failure).hasMessage(written + ": " + why);
    }

    @ParameterizedTest
    @CsvSource({
        "https://93.184.216.34/a, https://8.8.8.8/b, https://8.8.8.8/b",
        "https://93.184.216.34/a/b, ../c?d=e, https://93.184.216.34/c?d=e",
        "https://10.0.0.1/, https://10.0.0.2/, https://10.0.0.2/",
        "http://127.0.0.1/, https://8.8.8.8/, https://8.8.8.8/"
    })
    void aServerMayLeadOn(String from, String to, String next) throws FetchFailure {
        assertThat(Address.of(from).redirected(to)).hasToString(next);
    }

    @ParameterizedTest
    @CsvSource({
        "https://93.184.216.34/, http://93.184.216.34/",
        "https://93.184.216.34/, https://127.0.0.1/",
        "https://93.184.216.34/, http://127.0.0.1/",
        "https://93.184.216.34/, https://10.0.0.1/",
        "https://10.0.0.1/, https://127.0.0.1/",
        "http://127.0.0.1/, https://10.0.0.1/"
    })
    void butNotToWhereOnlyThisMachineGets(String from, String to) {
        var failure =
                catchThrowableOfType(FetchFailure.class, () -> Address.of(from).redirected(to));

        assertThat(failure.reason()).isEqualTo(Reason.ADDRESS_REFUSED);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, true",
        "HTTP://example.org/a, true",
        "https.txt, false",
        "-, false",
        "C:\\a, false",
        "ftp://a, false"
    })
    void isToldFromAPath(String written, boolean isAddress) {
        assertThat(Address.looksLike(written)).isEqualTo(isAddress);
    }
}
