package org.mandatum.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Raised characters that can be marks of notes: {@code 4}, {@code (4)}, {@code 3, 5}, {@code 3–5}. */
final class RaisedMarks {

    private static final Pattern LIST = Pattern.compile(
            "[\\s()]*\\d{1,3}(?:[\\s(),،、]+\\d{1,3}|[\\s()]*[-–‑][\\s()]*\\d{1,3})*[\\s()]*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NUMBER =
            Pattern.compile("([-–‑])?[\\s()]*(\\d{1,3})", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST_RANGE = 20;

    private RaisedMarks() {}

    /** The labels in order, ranges spelled out; none where the characters are no marks. */
    static List<String> labels(CharSequence raised) {
        var labels = new ArrayList<String>();
        if (!LIST.matcher(raised).matches()) {
            return labels;
        }
        var numbers = NUMBER.matcher(raised);
        int last = 0;
        while (numbers.find()) {
            int number = Integer.parseInt(numbers.group(2));
            boolean range = numbers.group(1) != null && number > last && number - last <= LONGEST_RANGE;
            for (int label = range ? last + 1 : number; label <= number; label++) {
                labels.add(String.valueOf(label));
            }
            last = number;
        }
        return labels;
    }
}
