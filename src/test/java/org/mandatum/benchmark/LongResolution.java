package org.mandatum.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.mandatum.source.FileBytes;

/** Makes resolutions of any length, in plain text and in Akoma Ntoso, out of clauses that say a little of everything. */
final class LongResolution {

    private static final String ORGAN = "The General Assembly,";

    /** The operative clauses, one behind the other, again and again; each takes a number. */
    private static final List<String> CLAUSES = List.of(
            "Takes note of the report of the Secretary-General on open data (A/90/%d) and of its resolution 89/12 of 3 December 2034;",
            "Requests the Secretary-General to submit to the General Assembly at its ninety-first session a report on lighthouse %d;",
            "Reaffirms paragraph %d of its resolution 88/241 A and B, Security Council resolution 1540 (2004) and decision 87/530;",
            "Calls upon Member States and the specialized agencies to publish part %d of their records by 31 December 2036, and invites the Economic and Social Council to review them annually;",
            "Welcomes the Conference on Public Records, held in Nairobi from 4 to 6 March 2035, at which item %d was discussed at length, and encourages all States to take part in the next one;",
            "Decides to include in the provisional agenda of its ninety-second session the item entitled “Open data, part %d”;");

    private LongResolution() {}

    /** A text of about as many bytes as are asked for. */
    static FileBytes text(int size) {
        var text = new StringBuilder("A/RES/90/900\n\nResolution adopted by the General Assembly on 5 December 2035\n\n"
                + "90/900. Open data\n\n" + ORGAN + "\n\nRecalling its resolution 89/12 of 3 December 2034,\n\n");
        for (int number = 1; text.length() < size; number++) {
            text.append(number).append(". ").append(clause(number)).append("\n\n");
        }
        return file("long.txt", text);
    }

    /** An Akoma Ntoso file of about as many bytes as are asked for, marked up as the UN does. */
    static FileBytes xml(int size) {
        var xml = new StringBuilder("""
                <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
                <preface><p><docNumber>A/RES/90/900</docNumber></p>
                <p>Resolution adopted by the General Assembly on 5 December 2035</p></preface>
                <preamble><formula name="enactingFormula"><p><i>%s</i></p></formula></preamble><mainBody>
                """.formatted(ORGAN));
        for (int number = 1; xml.length() < size; number++) {
            var clause = clause(number);
            int verb = clause.indexOf(' ');
            xml.append("<paragraph><num>")
                    .append(number)
                    .append(".</num><content><p><i>")
                    .append(clause, 0, verb)
                    .append("</i>")
                    .append(clause, verb, clause.length())
                    .append("</p></content></paragraph>\n");
        }
        return file("long.xml", xml.append("</mainBody></statement></akomaNtoso>\n"));
    }

    private static String clause(int number) {
        return String.format(Locale.ROOT, CLAUSES.get(number % CLAUSES.size()), number);
    }

    private static FileBytes file(String name, CharSequence content) {
        return new FileBytes(name, content.toString().getBytes(StandardCharsets.UTF_8));
    }
}
