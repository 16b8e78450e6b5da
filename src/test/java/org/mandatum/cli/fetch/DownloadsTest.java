package org.mandatum.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mandatum.cli.fetch.LocalServer.endless;
import static org.mandatum.cli.fetch.LocalServer.slow;
import static org.mandatum.cli.fetch.LocalServer.status;
import static org.mandatum.cli.fetch.LocalServer.versioned;
import static org.mandatum.cli.fetch.LocalServer.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandatum.cli.fetch.Downloads.Outcome;
import org.mandatum.cli.fetch.Downloads.Wanted;
import org.mandatum.cli.fetch.FetchFailure.Reason;

/** A file comes whole or not at all, and a server is asked as seldom as can be. */
class DownloadsTest {

    private static final byte[] OLD = LocalServer.bytes(5000, 1);
    private static final byte[] NEW = LocalServer.bytes(4000, 2);

    private final Path folder;

    @AutoClose
    private final TrialDownload trial;

    DownloadsTest(@TempDir Path folder) {
        this.folder = folder;
        this.trial = new TrialDownload(folder);
    }

    @Test
    void aFileIsFetchedOnceUnderTheNameOfTheProgram() throws IOException {
        trial.server().on("/f", whole(OLD));

        assertThat(trial.bring()).isEqualTo(Outcome.FETCHED);
        assertThat(trial.bring()).isEqualTo(Outcome.THERE);

        assertThat(trial.server().paths()).containsExactly("/f");
        assertThat(trial.server().asked().getFirst().header("User-agent")).contains("Test/1 (+https://example.org/)");
        assertThat(trial.file()).hasBinaryContent(OLD);
        assertThat(trial.names()).containsExactly(".file.fetched", "file");
    }

    @Test
    void aRefreshAsksWhetherThereIsANewerVersion() throws IOException {
        trial.server().on("/f", versioned(OLD, "\"1\""), versioned(OLD, "\"1\""), versioned(NEW, "\"2\""));
        trial.bring();

        assertThat(trial.refresh()).isEqualTo(Outcome.THERE);
        assertThat(trial.file()).hasBinaryContent(OLD);
        assertThat(trial.refresh()).isEqualTo(Outcome.FETCHED);
        assertThat(trial.file()).hasBinaryContent(NEW);

        assertThat(trial.server().asked())
                .extracting(asked -> asked.header("If-none-match").orElse(""))
                .containsExactly("", "\"1\"", "\"1\"");
    }

    @Test
    void aRefreshWithoutATagGoesByTheTimeOfChange() throws IOException {
        var time = "Fri, 27 Dec 2013 10:00:00 GMT";
        trial.server().on("/f", whole(OLD, "Last-Modified", time), status(304));
        trial.bring();

        assertThat(trial.refresh()).isEqualTo(Outcome.THERE);
        assertThat(trial.server().asked().getLast().header("If-modified-since")).contains(time);
    }

    @Test
    void aServerThatIsBusyIsLeftAloneForAsLongAsItWants() throws IOException {
        trial.server().on("/f", status(503, "Retry-After", "7"), status(500), whole(OLD));

        assertThat(trial.bring()).isEqualTo(Outcome.FETCHED);

        assertThat(trial.pauses()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(3));
        assertThat(trial.file()).hasBinaryContent(OLD);
    }

    @Test
    void nobodyAsksWhileOneWaits() throws IOException, InterruptedException {
        trial.server().on("/f", status(503, "Retry-After", "1"), whole(OLD)).on("/other", whole(NEW));
        var waiting = new CountDownLatch(1);
        var askedMeanwhile = new ArrayList<String>();
        var patient = trial.courtesy().with(time -> {
            waiting.countDown();
            Thread.sleep(300);
            askedMeanwhile.addAll(trial.server().paths());
        });
        try (var downloads = new Downloads("Test", patient, TrialDownload.USUAL, false);
                var other = Executors.newSingleThreadExecutor()) {
            other.submit(() -> {
                waiting.await();
                return downloads.bring(trial.wanted("/other", folder.resolve("other")));
            });
            downloads.bring(trial.wanted("/f", trial.file()));
        }

        assertThat(askedMeanwhile).containsExactly("/f");
        assertThat(trial.file()).hasBinaryContent(OLD);
        assertThat(folder.resolve("other")).hasBinaryContent(NEW);
    }

    @Test
    void aServerThatWantsTooMuchTimeIsNotWaitedFor() {
        trial.server().on("/f", status(429, "Retry-After", "3600"));

        var failure = trial.failure();

        assertThat(failure.reason()).isEqualTo(Reason.BUSY);
        assertThat(failure)
                .hasMessage(
                        "%s: the server cannot answer now (status 429) and asks to be left alone for 3600 seconds;"
                                + " run it again later",
                        trial.server().at("/f"));
        assertThat(trial.server().paths()).hasSize(1);
        assertThat(trial.pauses()).isEmpty();
    }

    @Test
    void aServerThatStaysOutOfOrderIsGivenUp() {
        trial.server().on("/f", status(500));

        assertThat(trial.failure().reason()).isEqualTo(Reason.BUSY);
        assertThat(trial.server().paths()).hasSize(3);
        assertThat(trial.pauses()).containsExactly(Duration.ofMillis(1500), Duration.ofSeconds(3));
        assertThat(folder.resolve("in")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 451, 202, 204})
    void aServerThatRefusesIsNotAskedAgain(int status) {
        trial.server().on("/f", status(status));

        assertThat(trial.failure().reason()).isEqualTo(Reason.REFUSED);
        assertThat(trial.server().paths()).hasSize(1);
    }

    @Test
    void aFileThatSaysItIsTooLargeAndOneThatNeverEndsAreNotTaken() throws IOException {
        trial.server().on("/f", whole(new byte[(1 << 20) + 1])).on("/endless", endless());

        assertThat(trial.failure().reason()).isEqualTo(Reason.TOO_LARGE);
        var failure = trial.failure("/endless", TrialDownload.USUAL);

        assertThat(failure.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(failure)
                .hasMessage(
                        "%s: it is larger than 1 MB, which is not taken",
                        trial.server().at("/endless"));
        assertThat(trial.server().paths()).containsExactly("/f", "/endless");
        assertThat(trial.names()).isEmpty();
    }

    @Test
    void aServerThatSaysNothingIsGivenUp() {
        trial.server().on("/f", trial.server().silent());

        var failure = trial.failure("/f", new Bounds(1 << 20, Duration.ofMillis(100), Duration.ofSeconds(60)));

        assertThat(failure.reason()).isEqualTo(Reason.TIMED_OUT);
        assertThat(failure)
                .hasMessage(
                        "%s: the server took too long; run it again later",
                        trial.server().at("/f"));
        assertThat(trial.server().paths()).hasSize(3);
    }

    @Test
    void aServerThatIsSlowIsWaitedForButNotForEver() throws IOException {
        var bytes = LocalServer.bytes(10, 1);
        trial.server().on("/f", slow(bytes, 60)).on("/forever", slow(LocalServer.bytes(10_000, 1), 30));

        assertThat(trial.bring("/f", new Bounds(1 << 20, Duration.ofMillis(250), Duration.ofSeconds(60))))
                .isEqualTo(Outcome.FETCHED);
        assertThat(trial.file()).hasBinaryContent(bytes);
        Files.delete(trial.file());
        var failure = trial.failure("/forever", new Bounds(1 << 20, Duration.ofMillis(150), Duration.ofMillis(300)));

        assertThat(failure.reason()).isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    void aServerThatIsNotThereIsUnreachable() {
        trial.server().close();

        var failure = trial.failure();

        assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(failure).message().contains("127.0.0.1", "cannot be reached; check the network");
        assertThat(trial.pauses()).hasSize(2);
    }

    @Test
    void redirectsAreFollowedOnThisMachine() throws IOException {
        trial.server().on("/f", status(302, "Location", "/moved")).on("/moved", whole(OLD));

        assertThat(trial.bring()).isEqualTo(Outcome.FETCHED);
        assertThat(trial.server().paths()).containsExactly("/f", "/moved");
        assertThat(trial.file()).hasBinaryContent(OLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/",
                "https://10.0.0.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://192.168.1.1/",
                "https://[fd00::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[64:ff9b::a00:1]/",
                "https://0.0.0.0/",
                "http://93.184.216.34/",
                "ftp://93.184.216.34/",
                "file:///etc/passwd",
                "https://a:b@93.184.216.34/",
                "https:///nowhere",
                "ht tp:"
            })
    void redirectsToElsewhereThanThePublicAreNotFollowed(String location) {
        trial.server().on("/f", status(302, "Location", location));

        assertThat(trial.failure().reason()).isEqualTo(Reason.ADDRESS_REFUSED);
        assertThat(trial.server().paths()).containsExactly("/f");
    }

    @Test
    void redirectsInACircleEnd() {
        trial.server().on("/f", status(301, "Location", "/f"));

        assertThat(trial.failure().reason()).isEqualTo(Reason.REFUSED);
        assertThat(trial.server().paths()).hasSize(6);
    }

    @Test
    void whatIsNotThereOrNotWhatWasAskedForIsSaid() throws IOException {
        trial.server().on("/page", whole("<html>No such document</html>".getBytes()));

        assertThat(trial.failure().reason()).isEqualTo(Reason.NOT_FOUND);
        var failure = catchThrowableOfType(FetchFailure.class, () -> new Downloads(
                        "Test", trial.courtesy(), TrialDownload.USUAL, false)
                .bring(new Wanted(
                        Address.of(trial.server().at("/page")), trial.file(), DocumentForm.PDF::begins, bytes -> {})));

        assertThat(failure.reason()).isEqualTo(Reason.NOT_WHAT_WAS_ASKED);
        assertThat(trial.names()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Files.writeString(folder.resolve("in"), "a file where a folder should be");
        trial.server().on("/f", whole(OLD));

        var failure = trial.failure();

        assertThat(failure.reason()).isEqualTo(Reason.NOT_WRITABLE);
        assertThat(failure)
                .message()
                .startsWith("it cannot be written: " + folder.resolve("in"))
                .endsWith("; name another folder");
        assertThat(trial.server().paths()).hasSize(1);
    }
}
