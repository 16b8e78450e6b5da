package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandatum.query.export.ExportForm;
import org.mandatum.store.Dump;
import org.mandatum.store.Store;

/** Dumps that a load writes beside the release that it makes. */
class DumpsOfLoadsTest {

    private static final int KEPT_RELEASES = 3;

    @TempDir
    private Path folder;

    @Test
    void everyFormStandsBesideTheReleaseWithItsChecksum() throws Exception {
        load(1, "--dumps");
        try (var release = store().open().orElseThrow()) {
            var dumps = release.dumps().list();
            assertThat(dumps)
                    .extracting(Dump::name)
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(ExportForm.values())
                            .map(ExportForm::file)
                            .toList());
            for (var dump : dumps) {
                var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(dump.file()));
                assertThat(dump.sha256())
                        .as(dump.name())
                        .isEqualTo(HexFormat.of().formatHex(digest));
                assertThat(Files.readString(dump.file().resolveSibling("SHA256SUMS")))
                        .contains(dump.sha256() + "  " + dump.name() + "\n");
            }
        }
    }

    @Test
    void withoutTheOptionThereAreNone() throws IOException {
        load(1);
        try (var release = store().open().orElseThrow()) {
            assertThat(release.dumps().list()).isEmpty();
        }
    }

    @Test
    void dumpsGoWhenTheirReleaseGoes() throws IOException {
        for (var version = 1; version <= KEPT_RELEASES + 1; version++) {
            load(version, "--dumps");
        }
        try (Stream<Path> files = Files.walk(folder.resolve("db"))) {
            assertThat(files.filter(file -> file.endsWith("data.nq.gz"))).hasSize(KEPT_RELEASES);
        }
    }

    private Store store() {
        return Store.at(folder.resolve("db"));
    }

    private void load(int version, String... options) throws IOException {
        var file = folder.resolve("topics.ttl");
        Files.writeString(file, "<urn:topic:water> <urn:version> %d .".formatted(version));
        var command = Stream.of(
                        Stream.of("load", "--db", folder.resolve("db").toString()),
                        Arrays.stream(options),
                        Stream.of(file.toString()))
                .flatMap(words -> words)
                .toArray(String[]::new);
        assertThat(Outcome.of(command).status()).isEqualTo(ExitStatus.DONE.code());
    }
}
