package org.mandatum.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatum.cli.fetch.LocalServer.cutOff;
import static org.mandatum.cli.fetch.LocalServer.status;
import static org.mandatum.cli.fetch.LocalServer.versioned;
import static org.mandatum.cli.fetch.LocalServer.whole;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandatum.cli.fetch.Downloads.Outcome;
import org.mandatum.cli.fetch.FetchFailure.Reason;

/** What broke off goes on where it ended, if it is sure to be the same; what was damaged comes anew. */
class ResumedDownloadsTest {

    private static final byte[] OLD = LocalServer.bytes(5000, 1);
    private static final byte[] NEW = LocalServer.bytes(4000, 2);

    @AutoClose
    private final TrialDownload trial;

    ResumedDownloadsTest(@TempDir Path folder) {
        this.trial = new TrialDownload(folder);
    }

    @Test
    void whatBrokeOffGoesOnWhereItEnded() throws IOException {
        trial.server().on("/f", cutOff(OLD, 3000, "ETag", "\"1\""), versioned(OLD, "\"1\""));

        assertThat(trial.bring()).isEqualTo(Outcome.FETCHED);

        assertThat(trial.file()).hasBinaryContent(OLD);
        assertThat(trial.server().asked().getLast().header("Range")).contains("bytes=3000-");
        assertThat(trial.server().asked().getLast().header("If-range")).contains("\"1\"");
    }

    @Test
    void whatBrokeOffIsKeptForTheNextRun() throws IOException {
        trial.server().on("/f", cutOff(OLD, 3000, "ETag", "\"1\""), status(500), status(500), versioned(OLD, "\"1\""));

        assertThat(trial.failure().reason()).isEqualTo(Reason.BUSY);
        assertThat(trial.names()).containsExactly(".file.part", ".file.part.fetched");
        assertThat(trial.bring()).isEqualTo(Outcome.FETCHED);

        assertThat(trial.file()).hasBinaryContent(OLD);
        assertThat(trial.server().asked().getLast().header("Range")).contains("bytes=3000-");
        assertThat(trial.names()).containsExactly(".file.fetched", "file");
    }

    @Test
    void whatBrokeOffAndChangedMeanwhileComesAnew() throws IOException {
        trial.server().on("/f", cutOff(OLD, 3000, "ETag", "\"1\""), versioned(NEW, "\"2\""));

        assertThat(trial.bring()).isEqualTo(Outcome.FETCHED);
        assertThat(trial.file()).hasBinaryContent(NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "W/\"1\""})
    void whatBrokeOffWithoutProofOfItsVersionComesAnew(String tag) throws IOException {
        trial.server().on("/f", tag.isEmpty() ? cutOff(OLD, 3000) : cutOff(OLD, 3000, "ETag", tag), whole(OLD));

        assertThat(trial.bring()).isEqualTo(Outcome.FETCHED);
        assertThat(trial.file()).hasBinaryContent(OLD);
        assertThat(trial.server().asked().getLast().header("Range")).isEmpty();
    }

    @Test
    void aStretchThatWasNotAskedForIsNotTaken() throws IOException {
        trial.server()
                .on(
                        "/f",
                        cutOff(OLD, 3000, "ETag", "\"1\""),
                        status(206, "Content-Range", "bytes 10-4999/5000"),
                        versioned(OLD, "\"1\""));

        assertThat(trial.bring()).isEqualTo(Outcome.FETCHED);
        assertThat(trial.file()).hasBinaryContent(OLD);
        assertThat(trial.server().asked().getLast().header("Range")).isEmpty();
    }

    @Test
    void aRestThatCannotBeHadLetsTheWholeComeAnew() throws IOException {
        trial.server().on("/f", cutOff(OLD, 3000, "ETag", "\"1\""), status(416), whole(OLD));

        assertThat(trial.bring()).isEqualTo(Outcome.FETCHED);
        assertThat(trial.file()).hasBinaryContent(OLD);
    }

    @Test
    void whatWasDamagedOnTheWayComesAnew() throws IOException, NoSuchAlgorithmException {
        var digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(OLD));
        var damaged = OLD.clone();
        damaged[100]++;
        trial.server()
                .on(
                        "/f",
                        whole(damaged, "Repr-Digest", "sha-256=:" + digest + ":", "ETag", "\"1\""),
                        whole(OLD, "Repr-Digest", "sha-256=:" + digest + ":", "ETag", "\"1\""));

        assertThat(trial.bring()).isEqualTo(Outcome.FETCHED);
        assertThat(trial.file()).hasBinaryContent(OLD);
        assertThat(trial.server().asked().getLast().header("Range")).isEmpty();
    }

    @Test
    void aFileThatIsAlwaysDamagedNeverStandsInItsPlace() throws IOException, NoSuchAlgorithmException {
        var digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("MD5").digest(NEW));
        trial.server().on("/f", whole(OLD, "Content-MD5", digest));

        var failure = trial.failure();

        assertThat(failure.reason()).isEqualTo(Reason.BROKEN);
        assertThat(failure)
                .hasMessage(
                        "%s: it was damaged on the way, its checksum is wrong; run it again",
                        trial.server().at("/f"));
        assertThat(trial.names()).isEmpty();
    }

    @Test
    void twoDoNotWriteOnePart() throws IOException {
        Files.createDirectories(trial.file().getParent());
        trial.server().on("/f", whole(OLD));
        var options =
                List.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE).toArray(StandardOpenOption[]::new);
        try (var other = FileChannel.open(trial.file().resolveSibling(".file.part"), options)) {
            other.lock();

            assertThat(trial.failure()).hasMessage("another mandatum is fetching %s; wait for it", trial.file());
        }
    }
}
