package org.mandatum.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteZoneTest {

    /** In each row: the lines at the foot, the notes known above, the notes read, why; a stroke stands between lines. */
    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            1 See A/1./2 Ibid./3 A/3.        | 0 | ''     | 1:See A/1. 2:Ibid. 3:A/3.     | numbers before their words
            1/See A/1./2/Ibid.               | 0 | ''     | 1:See A/1. 2:Ibid.            | numbers on lines of their own
            A one./B two./3/C three./1/2     | 0 | ''     | 1:A one. 2:B two. 3:C three.  | some numbers at the end
            A one./B two./C three./1/2/3     | 0 | ''     | 1:A one. 2:B two. 3:C three.  | all numbers at the end
            1/2/3/A one./B two./C three.     | 0 | ''     | 1:A one. 2:B two. 3:C three.  | all numbers at the start
            2/See A/2./A/1, A/4,/A/5./4/A/6./3 | 1 | ''   | 2:See A/2. 3:A/1, A/4, A/5. 4:A/6. | the number of one found last
            4 A/4./and more./6 A/6.          | 3 | ''     | 4:A/4. 5:and more. 6:A/6.       | a number that is lost
            of the last note./4 A/4.         | 3 | of the last note. | 4:A/4.             | a note goes on from the page before
            1 Held from 3 to/4 May 2044./2 Ibid. | 0 | '' | 1:Held from 3 to 4 May 2044. 2:Ibid. | a date is no note
            1 28 June 2011 was the day./2 2010 Conference. | 0 | '' | 1:28 June 2011 was the day. 2:2010 Conference. | notes that begin with numbers
            (1) A/1./(2) A/2.                | 0 | ''     | 1:A/1. 2:A/2.                 | numbers in brackets
            no numbers at all                | 0 | no numbers at all | ''                 | no notes
            """)
    void eachNoteGetsItsLines(String lines, int latest, String continuation, String notes, String why) {
        var split = lines.replaceAll("/(?=[A-Z1-9(a-z])(?<!A/)", "\n");

        var zone = NoteZone.of(Line.of(split), latest);

        assertThat(words(zone.continuation())).as(why).isEqualTo(continuation);
        assertThat(zone.notes().entrySet().stream()
                        .map(note -> note.getKey() + ":" + words(note.getValue()))
                        .collect(Collectors.joining(" ")))
                .as(why)
                .isEqualTo(notes);
    }

    private static String words(java.util.List<Line> lines) {
        return lines.stream().map(Line::words).collect(Collectors.joining(" "));
    }
}
