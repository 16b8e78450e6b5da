package org.mandatum.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatum.text.Place;

class NoteMarkFinderTest {

    /** In each row: the words as they came, how many notes are known, the words with marks in braces, why. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Security,4 to continue                   | 4 | Security,{4} to continue               | behind a comma
            the report3 of the Council               | 3 | the report{3} of the Council           | behind a letter
            of Action1 and “Future”,2 in full        | 2 | of Action{1} and “Future”,{2} in full  | two in order
            recommendations made, 1                  | 1 | recommendations made,{1}               | a space before, nothing behind
            the 2010, 1 2013 2 and 2015 3 reports    | 3 | the 2010,{1} 2013{2} and 2015{3} reports | years
            for the decade 2014–202412 and           | 12 | for the decade 2014–2024{12} and      | grown together with a year
            of Rio5 and Agenda 216 and the Plan7 on  | 7 | of Rio{5} and Agenda 21{6} and the Plan{7} on | grown together with the number of a name
            of Rio5 in Article 216 and the Plan6 on  | 6 | of Rio{5} in Article 216 and the Plan{6} on | no mark is missing
            of Rio5, by the Assembly 36 July, Plan7 on | 7 | of Rio{5}, by the Assembly 36 July, Plan{7} on | two digits can be a day
            of Rio5 and 216 States in the Plan7 on   | 7 | of Rio{5} and 216 States in the Plan{7} on | a number of things is left whole
            resolution 72/2521 and                   | 1 | resolution 72/252{1} and               | grown together with a number
            resolution 42/9,1 to renew               | 1 | resolution 42/9,{1} to renew           | behind a symbol and a comma
            made1 in 70/12, and later3               | 3 | made{1} in 70/12, and later{3}         | a number of a resolution is left whole
            Assembly,1 and again1 here,2             | 2 | Assembly,{1} and again{1} here,{2}     | cited again
            paragraphs 1, 2 and 3 of Goal 4          | 9 | paragraphs 1, 2 and 3 of Goal 4        | an enumeration
            on 5 May, in Corr.1, CO2 and the G20,    | 20 | on 5 May, in Corr.1, CO2 and the G20, | names
            by 2020, 10 per cent, or 1,5 or 10:30    | 30 | by 2020, 10 per cent, or 1,5 or 10:30 | numbers
            article 13(b)(1), and 338 (1973)         | 9 | article 13(b)(1), and 338 (1973)       | brackets of other things
            A/55/140 and 3-5, 2/3, 30% of S/2021/12  | 30 | A/55/140 and 3-5, 2/3, 30% of S/2021/12 | parts of larger things
            报告4 第8和第13段                          | 4 | 报告{4} 第8和第13段                     | Chinese sets a space behind a mark
            的报告，3                                 | 3 | 的报告，{3}                             | behind full-width punctuation
            第2段，2021年和目标9、11                    | 11 | 第2段，2021年和目标9、11                | Chinese numbers
            于 4 月 1 日第 2 段                       | 4 | 于 4 月 1 日第 2 段                     | spaced digits prove nothing
            إلى التقرير(1)، وإلى قراره(2) المؤرخ        | 2 | إلى التقرير{1}، وإلى قراره{2} المؤرخ      | Arabic marks in brackets
            بين 200 و1 مليون                          | 1 | بين 200 و1 مليون                        | an Arabic conjunction
            доклада2, включая                         | 2 | доклада{2}, включая                     | behind a Cyrillic letter
            """)
    void marksAreToldFromNumbers(String words, int notes, String expected, String why) {
        assertThat(shown(mark(List.of(words), notes))).as(why).containsExactly(expected);
    }

    @Test
    void theOrderOfTheWholeTextDecides() {
        var words = List.of("In 2030, 1 of them,", "the first report,1", "of London, 2 May,", "the second report,2");

        assertThat(shown(mark(words, 2)))
                .containsExactly(
                        "In 2030, 1 of them,", "the first report,{1}", "of London, 2 May,", "the second report,{2}");
    }

    @Test
    void labelsThatAreNoNumbersFindNothing() {
        assertThat(NoteMarkFinder.mark(List.of(draft("see note1")), List.of("*", "a")))
                .containsExactly(draft("see note1"));
    }

    private static List<Draft> mark(List<String> words, int notes) {
        var labels = IntStream.rangeClosed(1, notes).mapToObj(String::valueOf).toList();
        return NoteMarkFinder.mark(words.stream().map(NoteMarkFinderTest::draft).toList(), labels);
    }

    private static Draft draft(String words) {
        return new Draft(
                new ParagraphBuilder().add(words, new Place(1, 1), false).build(), Role.UNKNOWN, 0);
    }

    private static List<String> shown(List<Draft> drafts) {
        return drafts.stream().map(draft -> shown(draft.paragraph())).toList();
    }

    private static String shown(Paragraph paragraph) {
        var out = new StringBuilder(paragraph.words());
        var marks = paragraph.marks();
        for (int i = marks.size() - 1; i >= 0; i--) {
            out.insert(marks.get(i).offset(), "{" + marks.get(i).label() + "}");
        }
        return out.toString();
    }
}
