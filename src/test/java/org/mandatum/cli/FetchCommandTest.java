package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatum.cli.fetch.LocalServer.file;
import static org.mandatum.cli.fetch.LocalServer.status;
import static org.mandatum.cli.fetch.LocalServer.whole;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandatum.cli.fetch.LocalServer;

/** Documents by symbol come in the first form that there is; each that cannot be had is named, and the rest goes on. */
class FetchCommandTest {

    private static final byte[] DOCX = file("PK\003\004", 1);
    private static final byte[] DOC = file("\u00d0\u00cf\u0011\u00e0", 2);
    private static final byte[] PDF = file("%PDF-1.4", 3);

    @TempDir
    private Path folder;

    @AutoClose
    private final LocalServer server = LocalServer.start();

    @Test
    void versionsAreFetchedAndNotAskedForTwice() {
        server.on(of("A%2FRES%2F68%2F243", "zh", "docx"), whole(DOCX))
                .on(of("A%2FRES%2F68%2F243", "en", "docx"), whole(DOCX));

        var first = fetch("A/RES/68/243", "--lang", "zh,en");
        var second = fetch("A/RES/68/243", "--lang", "en,zh");

        assertThat(first.out().lines()).containsExactly(path("A_RES_68_243.en.docx"), path("A_RES_68_243.zh.docx"));
        assertThat(first.messages()).containsExactly("mandatum: 2 fetched, 0 there already, 0 not to be had");
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(second.messages()).containsExactly("mandatum: 0 fetched, 2 there already, 0 not to be had");
        assertThat(server.paths())
                .containsExactlyInAnyOrder(
                        of("A%2FRES%2F68%2F243", "zh", "docx"), of("A%2FRES%2F68%2F243", "en", "docx"));
        assertThat(folder.resolve("A_RES_68_243.zh.docx")).hasBinaryContent(DOCX);
        assertThat(server.asked().getFirst().header("User-agent").orElseThrow())
                .matches("Mandatum/\\S+ \\(\\+https://w3id\\.org/mandatum/\\)");
    }

    @Test
    void theNextFormIsAskedForWhereOneIsMissing() {
        server.on(of("A%2F68%2F98", "en", "docx"), status(404))
                .on(of("A%2F68%2F98", "en", "doc"), whole("<html>not found</html>".getBytes(StandardCharsets.UTF_8)))
                .on(of("A%2F68%2F98", "en", "pdf"), whole(PDF))
                .on(of("S%2FRES%2F1540%282004%29", "en", "docx"), whole(new byte[0]))
                .on(of("S%2FRES%2F1540%282004%29", "en", "doc"), whole(DOC));

        var outcome = fetch("A/68/98", "S/RES/1540 (2004)");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out().lines()).containsExactly(path("A_68_98.en.pdf"), path("S_RES_1540(2004).en.doc"));
        assertThat(server.paths())
                .containsExactlyInAnyOrder(
                        of("A%2F68%2F98", "en", "docx"),
                        of("A%2F68%2F98", "en", "doc"),
                        of("A%2F68%2F98", "en", "pdf"),
                        of("S%2FRES%2F1540%282004%29", "en", "docx"),
                        of("S%2FRES%2F1540%282004%29", "en", "doc"));
    }

    @Test
    void onlyTheFormThatIsNamedIsAskedFor() {
        server.on(of("A%2F68%2F98", "en", "pdf"), whole(PDF));

        assertThat(fetch("A/68/98", "--form", "PDF").out().lines()).containsExactly(path("A_68_98.en.pdf"));
        assertThat(server.paths()).containsExactly(of("A%2F68%2F98", "en", "pdf"));
    }

    @Test
    void whatCannotBeHadIsNamedAndTheRestGoesOn() {
        server.on(of("A%2FRES%2F68%2F243", "en", "docx"), whole(DOCX))
                .on(of("A%2FRES%2F68%2F244", "en", "docx"), status(403));

        var outcome = fetch("A/RES/68/243", "A/RES/99/999", "A/RES/68/244", "A/RES/68/247 A", "--lang", "en,zh");

        assertThat(outcome.status()).isEqualTo(ExitStatus.DONE_IN_PART.code());
        assertThat(outcome.out().lines()).containsExactly(path("A_RES_68_243.en.docx"));
        var unknown = ": the service knows no such document; check the symbol, ask for another language or form";
        assertThat(outcome.messages())
                .containsExactly(
                        "mandatum: A/RES/68/243: there is no version in zh; ask for another language or form",
                        "mandatum: A/RES/99/999 (en)" + unknown,
                        "mandatum: A/RES/99/999 (zh)" + unknown,
                        "mandatum: A/RES/68/244 (en): " + server.at(of("A%2FRES%2F68%2F244", "en", "docx"))
                                + ": the server refuses it (status 403); open it in a browser to see why",
                        "mandatum: A/RES/68/244 (zh)" + unknown,
                        "mandatum: A/RES/68/247 A (en)" + unknown + ", or ask for the whole, A/RES/68/247",
                        "mandatum: A/RES/68/247 A (zh)" + unknown + ", or ask for the whole, A/RES/68/247",
                        "mandatum: 1 fetched, 0 there already, 7 not to be had");
    }

    @Test
    void nothingAtAllIsAFailure() throws IOException {
        assertThat(fetch("A/RES/99/999").status()).isEqualTo(ExitStatus.FAILED.code());
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    /** Which languages are known is data; another one must not break this. */
    @Test
    void aLanguageThatNobodyCouldReadIsNotAskedFor() {
        var outcome = fetch("A/68/98", "--lang", "zh,xx");

        assertThat(outcome.status()).isEqualTo(ExitStatus.WRONG_USAGE.code());
        assertThat(outcome.err())
                .startsWith("mandatum: “xx” is no language that is known here; choose of [ar, ")
                .endsWith(", zh]\n");
        assertThat(server.paths()).isEmpty();
    }

    @Test
    void aRefreshBringsWhatIsNewer() {
        server.on(of("A%2F68%2F98", "en", "docx"), whole(DOC), whole(DOCX), whole(DOCX), status(304));
        server.on(of("A%2F68%2F98", "en", "doc"), whole(DOC), status(304));
        fetch("A/68/98");

        assertThat(fetch("A/68/98", "--refresh").messages())
                .containsExactly("mandatum: 1 fetched, 0 there already, 0 not to be had");
        assertThat(folder.resolve("A_68_98.en.docx")).hasBinaryContent(DOCX);
    }

    /** The address of a version at the service. */
    private static String of(String symbol, String language, String form) {
        return "/access?s=%s&l=%s&t=%s".formatted(symbol, language, form);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Outcome fetch(String... arguments) {
        var all = new ArrayList<>(List.of("fetch", "--documents", server.at("/access"), "--to", folder.toString()));
        all.addAll(List.of(arguments));
        return Outcome.of(all.toArray(String[]::new));
    }
}
