package org.mandatum.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** A Word file of the older kind, which a word processor made of our words; and such files damaged or locked. */
class LegacyWordReaderTest {

    private static final Path BEES = Path.of("src/test/resources/word/bees.doc");
    private static final Path BOXES = Path.of("src/test/resources/word/text-boxes.doc");

    private static String outline(byte[] bytes) {
        return Outline.of(new LegacyWordReader().read(new FileBytes("bees.doc", bytes)));
    }

    @Test
    void numbersNotesTablesAndHeadsAreReadAndWhatIsNotSeenIsNot() throws IOException {
        assertThat(outline(Files.readAllBytes(BEES))).isEqualTo("""
                reader legacy-word
                MASTHEAD   0    22:1  United Nations
                MASTHEAD   0    23:1  A/RES/91/3
                UNKNOWN    0     2:1  Ninety-first session
                UNKNOWN    0     3:1  Distr.: General
                UNKNOWN    0     4:1  Agenda item 7
                UNKNOWN    0     5:1  3 May 2036
                UNKNOWN    0     6:1  *91/3. Bees and the law*
                UNKNOWN    0     7:1  *The General Assembly*,
                UNKNOWN    0     8:1  *Recalling* its resolution 90/12 of 4 May 2035 and the report of the Secretary-General{1} on bees,
                UNKNOWN    0     9:1  1. *Notes* that bees work{2}, and takes ‑note of A/91/3;
                UNKNOWN    0    10:1  2. *Requests* the Secretary-General:
                UNKNOWN    1    11:1  (a) To count them;
                UNKNOWN    1    12:1  (b) To report on:
                UNKNOWN    2    13:1  (i) Honey;
                UNKNOWN    2    14:1  (ii) Wax;
                UNKNOWN    0    15:1  3. *Decides* to adopt this table:
                TABLE      0    16:1  Year Bees
                TABLE      0    18:1  2036 12
                UNKNOWN    0    20:1  7th plenary meeting
                UNKNOWN    0    21:1  3 May 2036
                note 1 25:2  A/91/17.
                note 2 26:2  See A/91/18.
                """);
    }

    /** The file holds the words of both boxes behind all others. */
    @Test
    void aTextBoxComesOnceBehindTheParagraphThatItIsAnchoredIn() throws IOException {
        assertThat(outline(Files.readAllBytes(BOXES))).isEqualTo("""
                reader legacy-word
                UNKNOWN    0     1:1  A/RES/91/4
                UNKNOWN    0     2:1  The General Assembly,
                UNKNOWN    0     3:1  Recalling its resolution 90/12 of 4 May 2035 on bees,
                UNKNOWN    0     5:1  A hive is a home for bees.
                UNKNOWN    0     6:1  It has a queen.
                UNKNOWN    0     8:1  1. Requests the Secretary-General to count the bees;
                UNKNOWN    0     9:1  2. Decides to rest.
                UNKNOWN    0    11:1  Bees sleep at night.
                UNKNOWN    0    13:1  7th plenary meeting
                """);
    }

    @Test
    void aFileThatIsCutOffIsNamed() throws IOException {
        var whole = Files.readAllBytes(BEES);

        assertThat(outline(Arrays.copyOf(whole, whole.length / 3)))
                .startsWith("diagnostic bees.doc: error: the Word file is damaged: ")
                .hasLineCount(1);
    }

    @Test
    void aPasswordIsNamedAndSoIsWhatToDo() throws Exception {
        var info = new EncryptionInfo(EncryptionMode.agile);
        info.getEncryptor().confirmPassword("bees");
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            try (var stream = info.getEncryptor().getDataStream(container)) {
                stream.write(WordFile.of(WordFile.p("Text.")).bytes());
            }
            container.writeFilesystem(out);
        }

        assertThat(outline(out.toByteArray()))
                .isEqualTo(
                        "diagnostic bees.doc: error: the Word file is protected by a password; open it, remove the password"
                                + " and save it again [password-protected]\n");
    }

    @Test
    void anotherOfficeFileIsNamedForWhatItIs() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream("cells".getBytes(StandardCharsets.US_ASCII)), "Workbook");
            container.writeFilesystem(out);
        }

        assertThat(outline(out.toByteArray())).contains("an Office file that holds no Word document");
    }

    @Test
    void whateverBytesAreWrongNothingIsThrown() throws IOException {
        var random = new Random(7);
        var files = List.of(Files.readAllBytes(BEES), Files.readAllBytes(BOXES));
        for (int i = 0; i < 200; i++) {
            var bytes = files.get(i % 2).clone();
            for (int j = 0; j < 1 + i % 12; j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            var read = new LegacyWordReader().read(new FileBytes("wrong.doc", bytes));
            assertThat(read.value().isPresent() || !read.diagnostics().isEmpty())
                    .isTrue();
        }
    }
}
