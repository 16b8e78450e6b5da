package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatum.cli.fetch.LocalServer.versioned;
import static org.mandatum.cli.fetch.LocalServer.whole;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandatum.Archives;
import org.mandatum.cli.fetch.LocalServer;

/** Collections come as the archive of a repository, of which what is wanted is unpacked. */
class FetchCollectionTest {

    private static final String ARCHIVE = "/UNxml/GAresolutions/archive/refs/heads/main.tar.gz";
    private static final Map<String, String> DOCUMENTS = Map.of(
            "README.md", "about",
            "78session/English/A_RES_78_16.xml", "<e/>",
            "78session/French/A_RES_78_16.xml", "<f/>",
            "77session/English/A_RES_77_36.xml", "<g/>",
            "Emergency sessions/ES-11/English/A_RES_ES-11_2.xml", "<h/>");

    @TempDir
    private Path folder;

    @AutoClose
    private final LocalServer server = LocalServer.start();

    @Test
    void aSessionIsUnpackedAndTheArchiveFetchedOnce() throws IOException {
        server.on(ARCHIVE, whole(archive(DOCUMENTS)));

        var first = fetch("--session", "78", "--lang", "en");
        var second = fetch("--session", "78,es-11");

        assertThat(first.status()).isZero();
        assertThat(first.out().lines())
                .containsExactly(folder.resolve("GAresolutions").toString());
        assertThat(first.messages()).containsExactly("mandatum: documents: 1 written, 0 there already");
        assertThat(second.messages()).containsExactly("mandatum: documents: 2 written, 1 there already");
        assertThat(server.paths()).containsExactly(ARCHIVE);
        assertThat(documents())
                .containsExactly(
                        "78session/English/A_RES_78_16.xml",
                        "78session/French/A_RES_78_16.xml",
                        "Emergency sessions/ES-11/English/A_RES_ES-11_2.xml");
        assertThat(folder.resolve("GAresolutions/78session/French/A_RES_78_16.xml"))
                .hasContent("<f/>");
    }

    @Test
    void aRefreshUnpacksWhatIsNewer() throws IOException {
        server.on(
                ARCHIVE,
                versioned(archive(DOCUMENTS), "\"1\""),
                versioned(archive(DOCUMENTS), "\"1\""),
                versioned(archive(Map.of("78session/English/A_RES_78_16.xml", "<new/>")), "\"2\""));
        fetch();

        assertThat(fetch("--refresh").messages()).containsExactly("mandatum: documents: 0 written, 4 there already");
        assertThat(fetch("--refresh").messages()).containsExactly("mandatum: documents: 1 written, 0 there already");
        assertThat(folder.resolve("GAresolutions/78session/English/A_RES_78_16.xml"))
                .hasContent("<new/>");
    }

    @Test
    void aSessionThatIsNotThereIsSaidWithThoseThatAre() throws IOException {
        server.on(ARCHIVE, whole(archive(DOCUMENTS)));

        var outcome = fetch("--session", "12");

        assertThat(outcome.status()).isEqualTo(ExitStatus.FAILED.code());
        assertThat(outcome.messages())
                .containsExactly("mandatum: GAresolutions has nothing of that; its sessions are [77, 78, ES-11],"
                        + " its languages [en, fr]");
    }

    @Test
    void anArchiveThatIsDamagedIsFetchedAgain() throws IOException {
        var sound = archive(DOCUMENTS);
        server.on(ARCHIVE, whole(Arrays.copyOf(sound, sound.length - 40)), whole(sound));

        var outcome = fetch();

        assertThat(outcome.status()).isEqualTo(ExitStatus.FAILED.code());
        assertThat(outcome.err())
                .contains("GAresolutions.tar.gz: the archive is damaged (")
                .endsWith("; it was removed, run it again\n");
        assertThat(fetch().status()).isZero();
        assertThat(documents()).hasSize(4);
    }

    @Test
    void nothingIsWrittenOutsideTheFolder() throws IOException {
        server.on(
                ARCHIVE,
                whole(archive(Map.of(
                        "../../../78session/English/up.xml", "<a/>", "78session/English/..\\..\\back.xml", "<b/>"))));

        assertThat(fetch("--to", folder.resolve("deep/down").toString()).status())
                .isZero();

        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString()))
                    .allMatch(path -> path.startsWith("deep/down/"))
                    .anyMatch(path -> path.endsWith("up.xml"))
                    .anyMatch(path -> path.endsWith("back.xml"));
        }
    }

    @Test
    void aPageInsteadOfAnArchiveIsNotTaken() {
        server.on(ARCHIVE, whole("<html>".getBytes(StandardCharsets.UTF_8)));

        var outcome = fetch();

        assertThat(outcome.status()).isEqualTo(ExitStatus.FAILED.code());
        assertThat(outcome.messages())
                .containsExactly("mandatum: " + server.at(ARCHIVE) + ": the server sent something else than was asked"
                        + " for; open it in a browser to see what");
    }

    private Outcome fetch(String... arguments) {
        var all = new ArrayList<>(List.of("fetch", "--collection", "ga", "--repositories", server.at("/UNxml")));
        if (!List.of(arguments).contains("--to")) {
            all.addAll(List.of("--to", folder.toString()));
        }
        all.addAll(List.of(arguments));
        return Outcome.of(all.toArray(String[]::new));
    }

    private List<String> documents() throws IOException {
        var root = folder.resolve("GAresolutions");
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** As GitHub packs it: under a folder of the repository and the branch. */
    private static byte[] archive(Map<String, String> documents) {
        var files = new HashMap<String, byte[]>();
        documents.forEach(
                (name, text) -> files.put("GAresolutions-main/" + name, text.getBytes(StandardCharsets.UTF_8)));
        return Archives.gzip(Archives.tar(files));
    }
}
