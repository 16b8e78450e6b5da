package org.mandatum.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mandatum.cli.fetch.LocalServer.cutOff;
import static org.mandatum.cli.fetch.LocalServer.endless;
import static org.mandatum.cli.fetch.LocalServer.slow;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
    private static final Bounds USUAL = new Bounds(1 << 20, Duration.ofSeconds(20), Duration.ofSeconds(60));

    @TempDir
    private Path folder;

    private final List<Duration> pauses = new ArrayList<>();
    private final Courtesy courtesy =
            new Courtesy(3, Duration.ofSeconds(2), Duration.ofMinutes(5), pauses::add, () -> 0.5);
    private LocalServer server;
    private Path file;

    @BeforeEach
    void start() throws IOException {
        server = LocalServer.start();
        file = folder.resolve("in/file");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aFileIsFetchedOnceUnderTheNameOfTheProgram() throws IOException {
        server.on("/f", whole(OLD));

        assertThat(bring()).isEqualTo(Outcome.FETCHED);
        assertThat(bring()).isEqualTo(Outcome.THERE);

        assertThat(server.paths()).containsExactly("/f");
        assertThat(server.asked().getFirst().header("User-agent")).contains("Test/1 (+https://example.org/)");
        assertThat(file).hasBinaryContent(OLD);
        assertThat(names()).containsExactly(".file.fetched", "file");
    }

    @Test
    void aRefreshAsksWhetherThereIsANewerVersion() throws IOException {
        server.on("/f", versioned(OLD, "\"1\""), versioned(OLD, "\"1\""), versioned(NEW, "\"2\""));
        bring();

        assertThat(refresh()).isEqualTo(Outcome.THERE);
        assertThat(file).hasBinaryContent(OLD);
        assertThat(refresh()).isEqualTo(Outcome.FETCHED);
        assertThat(file).hasBinaryContent(NEW);

        assertThat(server.asked())
                .extracting(asked -> asked.header("If-none-match").orElse(""))
                .containsExactly("", "\"1\"", "\"1\"");
    }

    @Test
    void aRefreshWithoutATagGoesByTheTimeOfChange() throws IOException {
        var time = "Fri, 27 Dec 2013 10:00:00 GMT";
        server.on("/f", whole(OLD, "Last-Modified", time), status(304));
        bring();

        assertThat(refresh()).isEqualTo(Outcome.THERE);
        assertThat(server.asked().getLast().header("If-modified-since")).contains(time);
    }

    @Test
    void aServerThatIsBusyIsLeftAloneForAsLongAsItWants() throws IOException {
        server.on("/f", status(503, "Retry-After", "7"), status(500), whole(OLD));

        assertThat(bring()).isEqualTo(Outcome.FETCHED);

        assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(3));
        assertThat(file).hasBinaryContent(OLD);
    }

    @Test
    void nobodyAsksWhileOneWaits() throws IOException, InterruptedException {
        server.on("/f", status(503, "Retry-After", "1"), whole(OLD)).on("/other", whole(NEW));
        var waiting = new CountDownLatch(1);
        var askedMeanwhile = new ArrayList<String>();
        var patient = courtesy.with(time -> {
            waiting.countDown();
            Thread.sleep(300);
            askedMeanwhile.addAll(server.paths());
        });
        try (var downloads = new Downloads("Test", patient, USUAL, false);
                var other = Executors.newSingleThreadExecutor()) {
            other.submit(() -> {
                waiting.await();
                return downloads.bring(wanted("/other", folder.resolve("other")));
            });
            downloads.bring(wanted("/f", file));
        }

        assertThat(askedMeanwhile).containsExactly("/f");
        assertThat(file).hasBinaryContent(OLD);
        assertThat(folder.resolve("other")).hasBinaryContent(NEW);
    }

    @Test
    void aServerThatWantsTooMuchTimeIsNotWaitedFor() {
        server.on("/f", status(429, "Retry-After", "3600"));

        var failure = failure();

        assertThat(failure.reason()).isEqualTo(Reason.BUSY);
        assertThat(failure)
                .hasMessage(
                        "%s: the server cannot answer now (status 429) and asks to be left alone for 3600 seconds;"
                                + " run it again later",
                        server.at("/f"));
        assertThat(server.paths()).hasSize(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void aServerThatStaysOutOfOrderIsGivenUp() {
        server.on("/f", status(500));

        assertThat(failure().reason()).isEqualTo(Reason.BUSY);
        assertThat(server.paths()).hasSize(3);
        assertThat(pauses).containsExactly(Duration.ofMillis(1500), Duration.ofSeconds(3));
        assertThat(folder.resolve("in")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 451, 202, 204})
    void aServerThatRefusesIsNotAskedAgain(int status) {
        server.on("/f", status(status));

        assertThat(failure().reason()).isEqualTo(Reason.REFUSED);
        assertThat(server.paths()).hasSize(1);
    }

    @Test
    void whatBrokeOffGoesOnWhereItEnded() throws IOException {
        server.on("/f", cutOff(OLD, 3000, "ETag", "\"1\""), versioned(OLD, "\"1\""));

        assertThat(bring()).isEqualTo(Outcome.FETCHED);

        assertThat(file).hasBinaryContent(OLD);
        assertThat(server.asked().getLast().header("Range")).contains("bytes=3000-");
        assertThat(server.asked().getLast().header("If-range")).contains("\"1\"");
    }

    @Test
    void whatBrokeOffIsKeptForTheNextRun() throws IOException {
        server.on("/f", cutOff(OLD, 3000, "ETag", "\"1\""), status(500), status(500), versioned(OLD, "\"1\""));

        assertThat(failure().reason()).isEqualTo(Reason.BUSY);
        assertThat(names()).containsExactly(".file.part", ".file.part.fetched");
        assertThat(bring()).isEqualTo(Outcome.FETCHED);

        assertThat(file).hasBinaryContent(OLD);
        assertThat(server.asked().getLast().header("Range")).contains("bytes=3000-");
        assertThat(names()).containsExactly(".file.fetched", "file");
    }

    @Test
    void whatBrokeOffAndChangedMeanwhileComesAnew() throws IOException {
        server.on("/f", cutOff(OLD, 3000, "ETag", "\"1\""), versioned(NEW, "\"2\""));

        assertThat(bring()).isEqualTo(Outcome.FETCHED);
        assertThat(file).hasBinaryContent(NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "W/\"1\""})
    void whatBrokeOffWithoutProofOfItsVersionComesAnew(String tag) throws IOException {
        server.on("/f", tag.isEmpty() ? cutOff(OLD, 3000) : cutOff(OLD, 3000, "ETag", tag), whole(OLD));

        assertThat(bring()).isEqualTo(Outcome.FETCHED);
        assertThat(file).hasBinaryContent(OLD);
        assertThat(server.asked().getLast().header("Range")).isEmpty();
    }

    @Test
    void aStretchThatWasNotAskedForIsNotTaken() throws IOException {
        server.on(
                "/f",
                cutOff(OLD, 3000, "ETag", "\"1\""),
                status(206, "Content-Range", "bytes 10-4999/5000"),
                versioned(OLD, "\"1\""));

        assertThat(bring()).isEqualTo(Outcome.FETCHED);
        assertThat(file).hasBinaryContent(OLD);
        assertThat(server.asked().getLast().header("Range")).isEmpty();
    }

    @Test
    void aRestThatCannotBeHadLetsTheWholeComeAnew() throws IOException {
        server.on("/f", cutOff(OLD, 3000, "ETag", "\"1\""), status(416), whole(OLD));

        assertThat(bring()).isEqualTo(Outcome.FETCHED);
        assertThat(file).hasBinaryContent(OLD);
    }

    @Test
    void whatWasDamagedOnTheWayComesAnew() throws IOException, NoSuchAlgorithmException {
        var digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(OLD));
        var damaged = OLD.clone();
        damaged[100]++;
        server.on(
                "/f",
                whole(damaged, "Repr-Digest", "sha-256=:" + digest + ":", "ETag", "\"1\""),
                whole(OLD, "Repr-Digest", "sha-256=:" + digest + ":", "ETag", "\"1\""));

        assertThat(bring()).isEqualTo(Outcome.FETCHED);
        assertThat(file).hasBinaryContent(OLD);
        assertThat(server.asked().getLast().header("Range")).isEmpty();
    }

    @Test
    void aFileThatIsAlwaysDamagedNeverStandsInItsPlace() throws IOException, NoSuchAlgorithmException {
        var digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("MD5").digest(NEW));
        server.on("/f", whole(OLD, "Content-MD5", digest));

        var failure = failure();

        assertThat(failure.reason()).isEqualTo(Reason.BROKEN);
        assertThat(failure)
                .hasMessage("%s: it was damaged on the way, its checksum is wrong; run it again", server.at("/f"));
        assertThat(names()).isEmpty();
    }

    @Test
    void aFileThatSaysItIsTooLargeAndOneThatNeverEndsAreNotTaken() throws IOException {
        server.on("/f", whole(new byte[(1 << 20) + 1])).on("/endless", endless());

        assertThat(failure().reason()).isEqualTo(Reason.TOO_LARGE);
        var failure = failure("/endless", USUAL);

        assertThat(failure.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(failure).hasMessage("%s: it is larger than 1 MB, which is not taken", server.at("/endless"));
        assertThat(server.paths()).containsExactly("/f", "/endless");
        assertThat(names()).isEmpty();
    }

    @Test
    void aServerThatSaysNothingIsGivenUp() {
        server.on("/f", server.silent());

        var failure = failure("/f", new Bounds(1 << 20, Duration.ofMillis(100), Duration.ofSeconds(60)));

        assertThat(failure.reason()).isEqualTo(Reason.TIMED_OUT);
        assertThat(failure).hasMessage("%s: the server took too long; run it again later", server.at("/f"));
        assertThat(server.paths()).hasSize(3);
    }

    @Test
    void aServerThatIsSlowIsWaitedForButNotForEver() throws IOException {
        var bytes = LocalServer.bytes(10, 1);
        server.on("/f", slow(bytes, 60)).on("/forever", slow(LocalServer.bytes(10_000, 1), 30));

        assertThat(bring("/f", new Bounds(1 << 20, Duration.ofMillis(250), Duration.ofSeconds(60)), false))
                .isEqualTo(Outcome.FETCHED);
        assertThat(file).hasBinaryContent(bytes);
        Files.delete(file);
        var failure = failure("/forever", new Bounds(1 << 20, Duration.ofMillis(150), Duration.ofMillis(300)));

        assertThat(failure.reason()).isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    void aServerThatIsNotThereIsUnreachable() {
        server.close();

        var failure = failure();

        assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(failure).message().contains("127.0.0.1", "cannot be reached; check the network");
        assertThat(pauses).hasSize(2);
    }

    @Test
    void redirectsAreFollowedOnThisMachine() throws IOException {
        server.on("/f", status(302, "Location", "/moved")).on("/moved", whole(OLD));

        assertThat(bring()).isEqualTo(Outcome.FETCHED);
        assertThat(server.paths()).containsExactly("/f", "/moved");
        assertThat(file).hasBinaryContent(OLD);
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
        server.on("/f", status(302, "Location", location));

        assertThat(failure().reason()).isEqualTo(Reason.ADDRESS_REFUSED);
        assertThat(server.paths()).containsExactly("/f");
    }

    @Test
    void redirectsInACircleEnd() {
        server.on("/f", status(301, "Location", "/f"));

        assertThat(failure().reason()).isEqualTo(Reason.REFUSED);
        assertThat(server.paths()).hasSize(6);
    }

    @Test
    void whatIsNotThereOrNotWhatWasAskedForIsSaid() throws IOException {
        server.on("/page", whole("<html>No such document</html>".getBytes()));

        assertThat(failure().reason()).isEqualTo(Reason.NOT_FOUND);
        var failure = catchThrowableOfType(FetchFailure.class, () -> new Downloads("Test", courtesy, USUAL, false)
                .bring(new Wanted(Address.of(server.at("/page")), file, DocumentForm.PDF::begins, bytes -> {})));

        assertThat(failure.reason()).isEqualTo(Reason.NOT_WHAT_WAS_ASKED);
        assertThat(names()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Files.writeString(folder.resolve("in"), "a file where a folder should be");
        server.on("/f", whole(OLD));

        var failure = failure();

        assertThat(failure.reason()).isEqualTo(Reason.NOT_WRITABLE);
        assertThat(failure)
                .message()
                .startsWith("it cannot be written: " + folder.resolve("in"))
                .endsWith("; name another folder");
        assertThat(server.paths()).hasSize(1);
    }

    @Test
    void twoDoNotWriteOnePart() throws IOException {
        Files.createDirectories(file.getParent());
        server.on("/f", whole(OLD));
        var options =
                List.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE).toArray(StandardOpenOption[]::new);
        try (var other = FileChannel.open(file.resolveSibling(".file.part"), options)) {
            other.lock();

            assertThat(failure()).hasMessage("another mandatum is fetching %s; wait for it", file);
        }
    }

    private Outcome bring() throws IOException {
        return bring("/f", USUAL, false);
    }

    private Outcome refresh() throws IOException {
        return bring("/f", USUAL, true);
    }

    private Outcome bring(String path, Bounds bounds, boolean refresh) throws IOException {
        try (var downloads = new Downloads("Test/1 (+https://example.org/)", courtesy, bounds, refresh)) {
            return downloads.bring(wanted(path, file));
        }
    }

    private Wanted wanted(String path, Path to) throws FetchFailure {
        return new Wanted(Address.of(server.at(path)), to, head -> true, bytes -> {});
    }

    private FetchFailure failure() {
        return failure("/f", USUAL);
    }

    private FetchFailure failure(String path, Bounds bounds) {
        return catchThrowableOfType(FetchFailure.class, () -> bring(path, bounds, false));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(file.getParent())) {
            return files.map(found -> found.getFileName().toString()).sorted().toList();
        }
    }
}
