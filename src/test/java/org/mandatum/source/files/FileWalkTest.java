package org.mandatum.source.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.mandatum.Archives.bzip2;
import static org.mandatum.Archives.files;
import static org.mandatum.Archives.gzip;
import static org.mandatum.Archives.tar;
import static org.mandatum.Archives.xz;
import static org.mandatum.Archives.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatum.source.FileBytes;
import org.mandatum.text.Parsed;

class FileWalkTest {

    private static final String TEXT = "A/RES/99/1\n\nThe General Assembly,\n\nDecides to keep the lamps lit.\n";

    /** Small enough that each limit can be met in a test. */
    private static final Limits SMALL = new Limits(1 << 20, 20, 256L << 20, 100, 2, 3);

    @TempDir
    private Path base;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(base.resolve("data"));
    }

    @Test
    void filesOfAFolderComeInTheOrderOfTheirNamesAndHiddenOnesDoNot() throws IOException {
        write("b.txt", TEXT);
        write("a.txt", TEXT);
        write("c/d.txt", TEXT);
        write(".hidden.txt", TEXT);
        write(".git/x.txt", TEXT);

        assertThat(names(walked(folder))).containsExactly("data/a.txt", "data/b.txt", "data/c/d.txt");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThat(walked(folder.resolve("nowhere")))
                .extracting(FileWalkTest::outcome)
                .containsExactly("data/nowhere UNREADABLE_FILE");
    }

    @Test
    void aFolderThatMayNotBeReadIsNamedAndTheRestGoesOn() throws IOException {
        var closed = Files.createDirectories(path("a"));
        write("b.txt", TEXT);
        assumeThat(closed.toFile().setReadable(false, false) && !Files.isReadable(closed))
                .as("the user of this test is not root")
                .isTrue();

        assertThat(walked(folder))
                .extracting(FileWalkTest::outcome)
                .containsExactly("data/a UNREADABLE_FILE", "data/b.txt");
    }

    @Test
    void archivesOfAllFormsGiveTheirFiles() throws IOException {
        Files.write(path("a.zip"), zip(files("x/1.txt", TEXT, "__MACOSX/._1.txt", TEXT, "x/.DS_Store", TEXT)));
        Files.write(path("b.tar"), tar(files("x/1.txt", TEXT)));
        Files.write(path("c.tar.gz"), gzip(tar(files("x/1.txt", TEXT))));
        Files.write(path("d.tar.xz"), xz(tar(files("x/1.txt", TEXT))));
        Files.write(path("e.tar.bz2"), bzip2(tar(files("x/1.txt", TEXT))));
        Files.write(path("f.txt.gz"), gzip(TEXT.getBytes(StandardCharsets.UTF_8)));

        assertThat(names(walked(folder)))
                .containsExactly(
                        "data/a.zip!/x/1.txt",
                        "data/b.tar!/x/1.txt",
                        "data/c.tar.gz!/x/1.txt",
                        "data/d.tar.xz!/x/1.txt",
                        "data/e.tar.bz2!/x/1.txt",
                        "data/f.txt.gz!/f.txt");
    }

    @Test
    void anArchiveInAnArchiveIsReadAndNoDeeper() throws IOException {
        var outer = zip(Map.of("inner.zip", zip(files("1.txt", TEXT))));
        Files.write(path("a.zip"), outer);
        Files.write(path("b.zip"), zip(Map.of("outer.zip", outer)));

        assertThat(walked(folder))
                .extracting(FileWalkTest::outcome)
                .containsExactly("data/a.zip!/inner.zip!/1.txt", "data/b.zip!/outer.zip!/inner.zip ARCHIVE_REFUSED");
    }

    @Test
    void aWordFileIsNoArchive() throws IOException {
        var word = zip(files("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>"));
        Files.write(path("a.docx"), word);
        Files.write(path("b.zip"), zip(Map.of("a.docx", word)));

        assertThat(walked(folder))
                .extracting(FileWalkTest::outcome)
                .containsExactly("data/a.docx", "data/b.zip!/a.docx");
    }

    @Test
    void aBombIsStoppedByItsRatio() throws IOException {
        Files.write(path("a.gz"), gzip(new byte[100 << 20]));
        Files.write(path("b.zip"), zip(Map.of("zeros.txt", new byte[100 << 20])));
        write("c.txt", TEXT);

        assertThat(walked(folder))
                .extracting(FileWalkTest::outcome)
                .containsExactly("data/a.gz ARCHIVE_REFUSED", "data/b.zip ARCHIVE_REFUSED", "data/c.txt");
    }

    @Test
    void anEntryThatIsTooLargeIsNamedAndTheRestOfItsArchiveGoesOn() throws IOException {
        var noise = new byte[2 << 20];
        new Random(7).nextBytes(noise);
        Files.write(path("a.tar"), tar(Map.of("1.txt", noise, "2.txt", TEXT.getBytes(StandardCharsets.UTF_8))));

        assertThat(walked(folder))
                .extracting(FileWalkTest::outcome)
                .containsExactly("data/a.tar!/1.txt TOO_LARGE", "data/a.tar!/2.txt");
    }

    @Test
    void tooManyEntriesEndAnArchive() throws IOException {
        var entries = IntStream.rangeClosed(1, 30)
                .boxed()
                .flatMap(i -> List.of("%02d.txt".formatted(i), TEXT).stream())
                .toArray(String[]::new);
        Files.write(path("a.zip"), zip(files(entries)));

        var read = walked(folder);

        assertThat(read).hasSize(21);
        assertThat(outcome(read.getLast())).isEqualTo("data/a.zip ARCHIVE_REFUSED");
        assertThat(read.getLast().diagnostics().getFirst().message()).contains("more than 20 entries");
    }

    @Test
    void aDamagedArchiveGivesWhatStandsBeforeTheDamage() throws IOException {
        var tar = gzip(tar(files("1.txt", TEXT, "2.txt", TEXT.repeat(5_000))));
        Files.write(path("a.tar.gz"), Arrays.copyOf(tar, tar.length - 40));
        Files.write(path("b.zip"), "PK\003\004 and nothing more".getBytes(StandardCharsets.US_ASCII));
        write("c.txt", TEXT);

        assertThat(walked(folder))
                .extracting(FileWalkTest::outcome)
                .containsExactly(
                        "data/a.tar.gz!/1.txt",
                        "data/a.tar.gz ARCHIVE_REFUSED",
                        "data/b.zip ARCHIVE_REFUSED",
                        "data/c.txt");
    }

    @Test
    void foldersAreNotFollowedWithoutEnd() throws IOException {
        write("1/2/3/4/deep.txt", TEXT);
        write("sound.txt", TEXT);
        Files.createSymbolicLink(path("round"), folder);

        assertThat(walked(folder))
                .extracting(FileWalkTest::outcome)
                .containsExactly("data/1/2/3/4 TOO_DEEP", "data/sound.txt");
    }

    @Test
    void aDamagedEntryOfAZipDoesNotHideTheOthers() throws IOException {
        var zip = zip(files("1.txt", TEXT.repeat(50), "2.txt", TEXT));
        zip[45] ^= 0x55;
        Files.write(path("a.zip"), zip);

        assertThat(walked(folder))
                .extracting(FileWalkTest::outcome)
                .containsExactly("data/a.zip!/1.txt UNREADABLE_FILE", "data/a.zip!/2.txt");
    }

    @Test
    void anEncryptedEntryIsNamedAndTheOthersAreRead() throws IOException {
        var zip = zip(files("1.txt", TEXT, "2.txt", TEXT));
        markEncrypted(zip);
        Files.write(path("a.zip"), zip);

        var read = walked(folder);

        assertThat(read)
                .extracting(FileWalkTest::outcome)
                .containsExactly("data/a.zip!/1.txt UNREADABLE_FILE", "data/a.zip!/2.txt");
        assertThat(read.getFirst().diagnostics().getFirst().message()).contains("encrypted");
    }

    @Test
    void aZipWithoutItsDirectoryGivesWhatStandsBeforeTheCut() throws IOException {
        var zip = zip(files("1.txt", TEXT, "2.txt", TEXT.repeat(50)));
        Files.write(path("a.zip"), Arrays.copyOf(zip, 220));

        assertThat(walked(folder))
                .extracting(FileWalkTest::outcome)
                .containsExactly("data/a.zip!/1.txt", "data/a.zip ARCHIVE_REFUSED");
    }

    @ParameterizedTest
    @CsvSource({
        "../../3.txt, a!/3.txt",
        "/etc/passwd, a!/etc/passwd",
        "x/../../y, a!/x/y",
        "..\\..\\y, a!/y",
        "./x//y, a!/x/y",
        "'x\u001b[2J\u202ey', a!/x\ufffd[2J\ufffdy"
    })
    void theNameOfAnEntryLeadsNowhere(String written, String name) {
        assertThat(EntryName.of("a", written)).isEqualTo(name);
    }

    @Test
    void aStreamIsAFileOrAnArchive() throws IOException {
        assertThat(names(walked(TEXT.getBytes(StandardCharsets.UTF_8)))).containsExactly("stdin");
        assertThat(names(walked(gzip(tar(files("1.txt", TEXT)))))).containsExactly("stdin!/1.txt");
        assertThat(names(walked(zip(files("1.txt", "x"))))).containsExactly("stdin!/1.txt");
    }

    @Test
    void aStreamThatBreaksIsADiagnostic() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        };

        var read = walked(FileWalk.of("stdin", broken, SMALL));

        assertThat(read).extracting(FileWalkTest::outcome).containsExactly("stdin UNREADABLE_FILE");
        assertThat(read.getFirst().diagnostics().getFirst().message()).contains("the line is dead");
    }

    @Test
    void aStreamWithoutEndIsNotReadToItsEnd() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };

        assertThat(walked(FileWalk.of("stdin", endless, SMALL)))
                .extracting(FileWalkTest::outcome)
                .containsExactly("stdin TOO_LARGE");
    }

    @Test
    void filesAreReadOneByOneAsTheyAreAskedFor() throws IOException {
        write("a.txt", TEXT);
        write("b.txt", TEXT);
        try (var files = FileWalk.of(folder, SMALL)) {
            assertThat(files.next().value()).isPresent();
            assertThat(files.bytesRead()).isEqualTo(TEXT.length());
            Files.delete(path("b.txt"));
            assertThat(files.next().value()).isEmpty();
            assertThat(files.hasNext()).isFalse();
            assertThatThrownBy(files::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    private List<Parsed<Optional<FileBytes>>> walked(Path path) {
        return walked(FileWalk.of(path, SMALL));
    }

    private static List<Parsed<Optional<FileBytes>>> walked(byte[] bytes) {
        return walked(FileWalk.of("stdin", new ByteArrayInputStream(bytes), SMALL));
    }

    private static List<Parsed<Optional<FileBytes>>> walked(FileWalk walk) {
        var files = new ArrayList<Parsed<Optional<FileBytes>>>();
        walk.forEachRemaining(files::add);
        return files;
    }

    /** Sets the bit of encryption of the first entry, where it stands: APPNOTE.TXT, 4.4.4. */
    private static void markEncrypted(byte[] zip) {
        zip[6] |= 1;
        for (int i = 0; i < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
                return;
            }
        }
    }

    /** The file's name below the folder of the test, and the problem where it was not read. */
    private static String outcome(Parsed<Optional<FileBytes>> file) {
        return file.value()
                .map(FileBytes::name)
                .orElseGet(() -> file.diagnostics().getFirst().file() + " "
                        + file.diagnostics().getFirst().problem())
                .replaceFirst("^/.*/(?=data/)", "");
    }

    private static List<String> names(List<Parsed<Optional<FileBytes>>> files) {
        return files.stream().map(FileWalkTest::outcome).toList();
    }

    private Path path(String name) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return folder.resolve(name);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(path(name), content);
    }
}
