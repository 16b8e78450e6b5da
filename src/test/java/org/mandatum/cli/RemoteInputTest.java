package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatum.cli.fetch.LocalServer.status;
import static org.mandatum.cli.fetch.LocalServer.whole;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.mandatum.Archives;
import org.mandatum.cli.fetch.LocalServer;

/** Addresses are inputs like files, archives behind them too; one that cannot be read is named, and the rest goes on. */
class RemoteInputTest {

    private static final byte[] RESOLUTION = ("A/RES/90/1\n\nThe General Assembly,\n\nRecalling its resolution 53/70"
                    + " of 4 December 1998,\n\n1. Decides to keep the lamps lit.\n")
            .getBytes(StandardCharsets.UTF_8);

    @AutoClose
    private final LocalServer server = LocalServer.start();

    @Test
    void filesAndArchivesAreRead() {
        var rdf = Archives.files("a.ttl", "<https://example.org/lamp> <https://example.org/lit> true .");
        server.on("/a.txt", status(301, "Location", "/b.txt"))
                .on("/b.txt", whole(RESOLUTION))
                .on("/c.zip", whole(Archives.zip(rdf)));

        var outcome = Outcome.of("convert", "--to", "nquads", server.at("/a.txt"), server.at("/c.zip"));

        assertThat(outcome.messages()).noneMatch(message -> message.contains("error"));
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("/id/A/RES/90/1>", "<https://example.org/lamp>");
        assertThat(server.paths()).containsExactly("/a.txt", "/b.txt", "/c.zip");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestGoesOn() {
        server.on("/inside", status(302, "Location", "http://10.0.0.1/secret")).on("/sound.txt", whole(RESOLUTION));

        var outcome = Outcome.of(
                "validate",
                server.at("/missing"),
                server.at("/inside"),
                "http://10.0.0.1/open",
                server.at("/sound.txt"));

        assertThat(outcome.status()).isEqualTo(ExitStatus.DONE_IN_PART.code());
        assertThat(outcome.out())
                .contains(
                        server.at("/missing") + ": error: the file cannot be read: there is nothing; check the address",
                        server.at("/inside") + ": error: the file cannot be read: it leads to http://10.0.0.1/secret,"
                                + " which is not public;",
                        "http://10.0.0.1/open: error: the file cannot be read: only https is asked");
        assertThat(outcome.messages()).first().isEqualTo("mandatum: 1 input read, 3 rejected");
    }
}
