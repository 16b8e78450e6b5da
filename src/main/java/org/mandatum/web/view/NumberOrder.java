package org.mandatum.web.view;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Orders texts as people do who read numbers in them: {@code A/RES/9/1} before {@code A/RES/53/70}. */
final class NumberOrder implements Comparator<String> {

    private static final Pattern BORDER = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

    @Override
    public int compare(String one, String other) {
        var ones = BORDER.split(one);
        var others = BORDER.split(other);
        for (int i = 0; i < Math.min(ones.length, others.length); i++) {
            int order = comparePart(ones[i], others[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ones.length, others.length);
    }

    private static int comparePart(String one, String other) {
        if (!isNumber(one) || !isNumber(other)) {
            return one.compareTo(other);
        }
        var longest = Math.max(one.length(), other.length());
        return padded(one, longest).compareTo(padded(other, longest));
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String padded(String number, int length) {
        return "0".repeat(length - number.length()) + number;
    }
}
