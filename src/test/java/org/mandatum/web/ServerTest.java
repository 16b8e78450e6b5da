package org.mandatum.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mandatum.store.Store;
import org.mandatum.web.catalogue.Publication;
import org.mandatum.web.sparql.QueryLimits;

@ExtendWith(SampleServer.Extension.class)
class ServerTest {

    @Test
    void aPortInUseIsNamed(@TempDir Path folder) throws IOException {
        var store = Store.at(folder);
        SampleServer.load(store, "/web/sample.trig");
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Server.start(store, ServerSettings.local(taken.getLocalPort())))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("in use");
        }
    }

    @Test
    void anEmptyStoreIsNotServed(@TempDir Path folder) {
        assertThatThrownBy(() -> Server.start(Store.at(folder), ServerSettings.local(0)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("mandatum load");
    }

    @Test
    void settingsHoldNoNonsense() {
        assertThatThrownBy(() -> ServerSettings.local(70_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ServerSettings(
                        "localhost",
                        0,
                        URI.create("https://example.org"),
                        Optional.empty(),
                        false,
                        false,
                        QueryLimits.ofMachine(),
                        Publication.UNNAMED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theServerListensOnTheLoopbackInterfaceOnly(SampleServer server) {
        assertThat(URI.create(server.url()).getHost()).isEqualTo("localhost");
    }
}
