package org.mandatum.rdf;

import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** A day, month or year as a literal of the type that says which of them it is. */
final class CalendarLiteral {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private CalendarLiteral() {}

    /** Reads {@code 2021-03-15}, {@code 2021-03} or {@code 2021}; throws where it is neither. */
    static Literal of(String date) {
        if (DAY.matcher(date).matches()) {
            return Values.literal(date, XSD.DATE);
        }
        if (MONTH.matcher(date).matches()) {
            return Values.literal(date, XSD.GYEARMONTH);
        }
        if (YEAR.matcher(date).matches()) {
            return Values.literal(date, XSD.GYEAR);
        }
        throw new IllegalArgumentException("Not a day, month or year: " + date);
    }
}
