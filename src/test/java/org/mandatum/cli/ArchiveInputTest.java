package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatum.Archives.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives are inputs like folders, on standard input too, and what is wrong in one does not stop the others. */
class ArchiveInputTest {

    private static final byte[] RESOLUTION =
            bytes("A/RES/90/1\n\nThe General Assembly,\n\nRecalling its resolution 53/70"
                    + " of 4 December 1998,\n\n1. Decides to keep the lamps lit.\n");
    private static final byte[] RDF = bytes("<https://example.org/lamp> <https://example.org/lit> true .");

    @TempDir
    private Path folder;

    @Test
    void resolutionsAndRdfOfAnArchiveAreRead() throws IOException {
        var zip = zip(Map.of("a.txt", RESOLUTION, "b.ttl", RDF));
        Files.write(folder.resolve("a.zip"), zip);

        var named =
                Outcome.of("convert", "--to", "nquads", folder.resolve("a.zip").toString());
        var piped = Outcome.withInput(zip, "convert", "--to", "nquads", "-");

        assertThat(named.status()).isZero();
        assertThat(named.out()).contains("/id/A/RES/90/1>", "<https://example.org/lamp>");
        assertThat(piped.status()).isZero();
        assertThat(piped.out()).contains("/id/A/RES/90/1>", "<https://example.org/lamp>");
    }

    @Test
    void aBombIsRefusedByNameAndTheRestIsRead() throws IOException {
        Files.write(folder.resolve("bomb.zip"), zip(Map.of("zeros.txt", new byte[50 << 20])));
        Files.write(folder.resolve("sound.txt"), RESOLUTION);

        var outcome = Outcome.of("convert", folder.toString());

        assertThat(outcome.status()).isEqualTo(ExitStatus.DONE_IN_PART.code());
        assertThat(outcome.err()).contains("bomb.zip: error: the archive is refused: it unpacks to more than");
        assertThat(outcome.out()).contains("A/RES/90/1");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
