package org.mandatum.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private final PdfReader reader = new PdfReader(new TestCues());

    @Test
    void aResolutionOfThreePagesIsReadAsAPersonReadsIt() throws IOException {
        try (var sheets = new Sheets()) {
            sheets.at(120, 58).upright("United Nations");
            sheets.at(490, 57).bold("A", 20).upright("/RES/99/1");
            sheets.at(120, 86).bold("General Assembly", 18);
            sheets.at(397, 86).upright("Distr.: General");
            sheets.at(397, 98).upright("12 May 2044");
            sheets.at(60, 222).bold("Ninety-ninth session", SIZE);
            sheets.at(60, 234).upright("Agenda item 7");
            sheets.at(82, 300)
                    .bold("99/1.", 12)
                    .at(120, 300)
                    .bold("Upkeep of the lamps along the quays and of the", 12);
            sheets.at(120, 314).bold("stairs that lead down to the water in all harbours", 12);
            sheets.at(INDENTED, 340).italic("The General Assembly").upright(",");
            sheets.at(INDENTED, 358).italic("Recalling").upright(" its resolution 98/4 of 3 May 2043 on the lamps,");
            sheets.raised("1").upright(" and the report of the keeper on");
            sheets.at(LEFT, 370)
                    .upright(
                            "all the stairs, the high ones and those that have been lower since the storms, and on the high-");
            sheets.at(LEFT, 382)
                    .upright(
                            "level lamps, which the Assembly had asked for in the year before the storms, and the views of");
            sheets.at(99, 690).upright("__________________");
            sheets.at(110, 701).raised("1").small(" Report of the keeper, ").small("A/98/12.");
            sheets.at(65, 748).upright("44-01234 (E)    130544");
            sheets.at(480, 750).small("Please recycle");
            sheets.at(65, 762).upright("*4401234*");

            sheets.newPage().at(60, 59).bold("A/RES/99/1", NOTE_SIZE);
            sheets.at(300, 59).bold("Upkeep of the lamps along the quays", NOTE_SIZE);
            sheets.at(LEFT, 82).upright("those who use them,");
            sheets.at(INDENTED, 100)
                    .upright("1.")
                    .at(168, 100)
                    .italic("Requests")
                    .upright(" all keepers of the quays to count all lamps, of which there are 12 m");
            sheets.raised("2").upright(" of glass");
            sheets.at(LEFT, 112).upright("on the 42").raised("nd").upright(" day;");
            sheets.raised("2");
            sheets.at(INDENTED, 130).upright("(a)").at(168, 130).upright("By day;");
            sheets.at(INDENTED, 148).upright("(b)").at(168, 148).upright("By night;");
            sheets.at(99, 690).upright("__________________");
            sheets.at(110, 701)
                    .raised("2")
                    .small(" See resolution 98/5, in which the counting of lamps by day and by night is described at");
            sheets.at(118, 711).small("length.");
            sheets.at(60, 755).bold("2/3", NOTE_SIZE).at(524, 754).small("44-01234");

            sheets.newPage().at(300, 59).bold("Upkeep of the lamps along the quays", NOTE_SIZE);
            sheets.at(509, 59).bold("A/RES/99/1", NOTE_SIZE);
            sheets.at(INDENTED, 82).upright("2.").at(168, 82).italic("Decides").upright(" to keep them lit.");
            sheets.at(420, 110).italic("3rd plenary meeting");
            sheets.at(420, 122).italic("12 May 2044");
            sheets.at(60, 754).small("44-01234").at(540, 755).bold("3/3", NOTE_SIZE);

            assertThat(outline(sheets)).isEqualTo("""
                    reader pdf
                    UNKNOWN    0     1:1  United Nations
                    UNKNOWN    0     2:1  *A*/RES/99/1
                    UNKNOWN    0     3:1  *General Assembly*
                    UNKNOWN    0     4:1  Distr.: General
                    UNKNOWN    0     5:1  12 May 2044
                    UNKNOWN    0     6:1  *Ninety-ninth session*
                    UNKNOWN    0     7:1  Agenda item 7
                    UNKNOWN    0     8:1  *99/1. Upkeep of the lamps along the quays and of the stairs that lead down to the water in all harbours*
                    UNKNOWN    0    10:1  *The General Assembly*,
                    UNKNOWN    0    11:1  *Recalling* its resolution 98/4 of 3 May 2043 on the lamps,{1} and the report of the keeper on all the stairs, the high ones and those that have been lower since the storms, and on the high-level lamps, which the Assembly had asked for in the year before the storms, and the views of those who use them,
                    UNKNOWN    0    22:1  1. *Requests* all keepers of the quays to count all lamps, of which there are 12 m2 of glass on the 42nd day;{2}
                    UNKNOWN    0    24:1  (a) By day;
                    UNKNOWN    0    25:1  (b) By night;
                    UNKNOWN    0    33:1  2. *Decides* to keep them lit.
                    UNKNOWN    0    34:1  *3rd plenary meeting*
                    UNKNOWN    0    35:1  *12 May 2044*
                    note 1 15:3  Report of the keeper, A/98/12.
                    note 2 27:3  See resolution 98/5, in which the counting of lamps by day and by night is described at length.
                    """);
        }
    }

    @Test
    void rowsOfATableStayRows() throws IOException {
        try (var sheets = new Sheets()) {
            sheets.at(LEFT, 100).upright("The General Assembly,");
            sheets.at(LEFT, 120).upright("Decides to light them as follows:");
            for (int row = 0; row < 3; row++) {
                int down = 150 + 16 * row;
                sheets.at(LEFT, down).upright("Quay " + (row + 1)).at(230, down).upright("Lamps by night");
                sheets.at(400, down).upright(String.valueOf(40 + row));
            }

            assertThat(outline(sheets)).endsWith("""
                    TABLE      0     3:1  Quay 1 Lamps by night 40
                    TABLE      0     6:1  Quay 2 Lamps by night 41
                    TABLE      0     9:1  Quay 3 Lamps by night 42
                    """);
        }
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() throws IOException {
        try (var sheets = new Sheets()) {
            sheets.at(60, 80)
                    .bold("Upkeep of the lamps along the quays and of the stairs that lead down to the water in", 12);
            sheets.at(60, 94).bold("all harbours", 12);
            column(sheets, 60, """
                       The General Assembly,
                       Recalling its resolution 98/4 of 3 May 2043
                    on the lamps along the quays and on the stairs
                    that lead down to the water and on the way the
                    keepers look after them in winter, in summer
                    and in the seasons between, when fog is on""");
            column(sheets, 320, """
                    the water in all of the harbours, large or small,
                       1. Requests all keepers to count the lamps,
                    by day and by night, and to write down how
                    many there are of them and how many of them
                    are lit when the ships come in from the sea;
                       2. Decides to keep them lit in all seasons.""");

            assertThat(outline(sheets)).isEqualTo("""
                    reader pdf
                    UNKNOWN    0     1:1  *Upkeep of the lamps along the quays and of the stairs that lead down to the water in all harbours*
                    UNKNOWN    0     3:1  The General Assembly,
                    UNKNOWN    0     4:1  Recalling its resolution 98/4 of 3 May 2043 on the lamps along the quays and on the stairs that lead down to the water and on the way the keepers look after them in winter, in summer and in the seasons between, when fog is on the water in all of the harbours, large or small,
                    UNKNOWN    0    10:1  1. Requests all keepers to count the lamps, by day and by night, and to write down how many there are of them and how many of them are lit when the ships come in from the sea;
                    UNKNOWN    0    14:1  2. Decides to keep them lit in all seasons.
                    """);
        }
    }

    private static void column(Sheets sheets, int left, String lines) {
        int down = 130;
        for (var line : lines.lines().toList()) {
            sheets.at(line.startsWith(" ") ? left + 12 : left, down).upright(line.strip());
            down += 12;
        }
    }

    private static final int LEFT = Sheets.LEFT;
    private static final int INDENTED = Sheets.INDENTED;
    private static final int SIZE = Sheets.SIZE;
    private static final int NOTE_SIZE = Sheets.NOTE_SIZE;

    private String outline(Sheets sheets) {
        return Outline.of(reader.read(new FileBytes("lamps.pdf", sheets.toPdf())));
    }
}
