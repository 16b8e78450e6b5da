package org.mandatum.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As in UAX 9, capital letters stand for letters that are read from the right. */
class ReadingOrderTest {

    private static final int ALEF_BEFORE_A = 'ا' - 'A';

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EREHT ,OLLEH                       | HELLO, THERE
            .SDNE                              | ENDS.
            70/1 NOITULOSER                    | RESOLUTION 70/1
            DNA 1.5 YB                         | BY 1.5 AND
            SKSA - 1                           | 1 - ASKS
            SETON - 12                         | 12 - NOTES
            2000-1999 MORF                     | FROM 1999-2000
            ;TSRIF (A)                         | (A) FIRST;
            (9 HPARGARAP ,a/78/567) TROPER     | REPORT (a/78/567, PARAGRAPH 9)
            (a/78/567) 9 HPARGARAP             | PARAGRAPH 9 (a/78/567)
            (a/78/10) ,(a/78/9) EES            | SEE (a/78/9), (a/78/10)
            DNA (2004) 1540 NOITULOSER         | RESOLUTION 1540 (2004) AND
            DNA s/res/1540 (2004) NOITULOSER   | RESOLUTION s/res/1540 (2004) AND
            DNA covid-19 FO                    | OF covid-19 AND
            YLNO 3d NI                         | IN 3d ONLY
            «SREWOP» EHT                       | THE «POWERS»
            a/res/70/1                         | a/res/70/1
            """)
    void rowsReadFromTheRightAreTurnedRound(String seen, String read) {
        assertThat(read(new ReadingOrder(true, true), seen)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the word OLLEH and more      | the word HELLO and more
            see 70/1 and (70/2)          | see 70/1 and (70/2)
            """)
    void inRowsReadFromTheLeftOnlyTheOtherLettersAre(String seen, String read) {
        assertThat(read(new ReadingOrder(false, true), seen)).isEqualTo(read);
    }

    @Test
    void bracketsThatCloseBeforeTheyOpenAreTheCharactersMeant() {
        var order = ReadingOrder.of(List.of(row(";TSRIF )A("), row(")2004( 1540 NOITULOSER")));

        assertThat(order).isEqualTo(new ReadingOrder(true, false));
        assertThat(read(order, ";TSRIF )A(")).isEqualTo("(A) FIRST;");
    }

    @Test
    void bracketsThatOpenBeforeTheyCloseAreTheShapesSeen() {
        assertThat(ReadingOrder.of(List.of(row(";TSRIF (A)")))).isEqualTo(new ReadingOrder(true, true));
    }

    @Test
    void charactersOfALigatureKeepTheirOrder() {
        var glyphs = new ArrayList<>(row("OLLEH").glyphs());
        glyphs.set(2, glyphs.get(2).with("لا"));

        var read = new ReadingOrder(true, true).read(glyphs);

        assertThat(read.get(2).text()).isEqualTo("لا");
    }

    private static String read(ReadingOrder order, String seen) {
        return order.read(row(seen).glyphs()).stream()
                .map(glyph -> latin(glyph.text()))
                .collect(Collectors.joining());
    }

    private static GlyphRow row(String seen) {
        var glyphs = IntStream.range(0, seen.length())
                .mapToObj(i -> new Glyph(arabic(seen.charAt(i)), i * 5, i * 5 + 5, 100, 10, false))
                .toList();
        return new GlyphRow(glyphs, 100, 10);
    }

    private static String arabic(char c) {
        return String.valueOf(c >= 'A' && c <= 'Z' ? (char) (c + ALEF_BEFORE_A) : c);
    }

    private static String latin(String text) {
        char c = text.charAt(0);
        return String.valueOf(c >= 'ا' && c <= 'ا' + 'Z' - 'A' ? (char) (c - ALEF_BEFORE_A) : c);
    }
}
