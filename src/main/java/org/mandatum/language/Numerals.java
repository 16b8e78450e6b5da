package org.mandatum.language;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The value of a number written in the digits of any script, in Chinese numerals or in Roman ones. */
public final class Numerals {

    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final int LONGEST = 9;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]");

    private static final String CHINESE_NUMERALS = CHINESE_DIGITS + "零○十百千";

    private Numerals() {}

    /** Whether a number in digits or Chinese numerals can begin with this character. */
    static boolean couldBegin(char first) {
        return Character.isDigit(first) || first >= '○' && CHINESE_NUMERALS.indexOf(first) >= 0;
    }

    /**
     * The number that is written here in digits (1, ١, ۱, １) or Chinese numerals (七十八, 一九七〇); nothing where it is
     * anything else, or longer than nine digits. White space and invisible marks around and between digits are passed
     * over.
     */
    public static OptionalInt value(CharSequence written) {
        var plain = plain(written);
        if (plain.isEmpty() || plain.length() > 2 * LONGEST) {
            return OptionalInt.empty();
        }
        var digits = digits(plain);
        return digits.isPresent() ? digits : chinese(plain);
    }

    /** The number that is written here in Roman numerals, in large or small letters: XVIII, iv. */
    public static OptionalInt roman(CharSequence written) {
        var plain = java.text.Normalizer.normalize(plain(written), java.text.Normalizer.Form.NFKC)
                .toUpperCase(java.util.Locale.ROOT)
                .replace('Х', 'X')
                .replace('І', 'I')
                .replace('С', 'C')
                .replace('М', 'M');
        int sum = 0;
        int highest = 0;
        for (int i = plain.length() - 1; i >= 0; i--) {
            int unit = romanUnit(plain.charAt(i));
            if (unit == 0) {
                return OptionalInt.empty();
            }
            sum += unit < highest ? -unit : unit;
            highest = Math.max(highest, unit);
        }
        return sum > 0 && plain.equals(roman(sum)) ? OptionalInt.of(sum) : OptionalInt.empty();
    }

    /** A number from 1 to 3999 in large Roman numerals. */
    public static String roman(int number) {
        if (number < 1 || number > 3999) {
            throw new IllegalArgumentException("Not to be written in Roman numerals: " + number);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var written = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                written.append(signs[i]);
            }
        }
        return written.toString();
    }

    private static int romanUnit(char sign) {
        return switch (sign) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            case 'D' -> 500;
            case 'M' -> 1000;
            default -> 0;
        };
    }

    private static OptionalInt digits(String plain) {
        int value = 0;
        for (int i = 0; i < plain.length(); i++) {
            int digit = Character.digit(plain.charAt(i), 10);
            if (digit < 0 || i >= LONGEST) {
                return OptionalInt.empty();
            }
            value = value * 10 + digit;
        }
        return OptionalInt.of(value);
    }

    /** Chinese numerals below ten thousand: by place (七十八) or digit by digit (一九七〇). */
    private static OptionalInt chinese(String plain) {
        int sum = 0;
        int pending = -1;
        boolean placed = false;
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            int digit = chineseDigit(sign);
            int place = chinesePlace(sign);
            if (digit >= 0) {
                pending = pending <= 0 || placed ? digit : pending * 10 + digit;
            } else if (place > 0) {
                sum += place * (pending < 0 ? 1 : pending);
                pending = -1;
                placed = true;
            } else {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(sum + Math.max(pending, 0));
    }

    private static int chineseDigit(char sign) {
        return switch (sign) {
            case '零', '○' -> 0;
            case '两' -> 2;
            default -> CHINESE_DIGITS.indexOf(sign);
        };
    }

    private static int chinesePlace(char sign) {
        return switch (sign) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    private static String plain(CharSequence written) {
        return written.chars().allMatch(Character::isLetterOrDigit)
                ? written.toString()
                : BLANKS.matcher(written).replaceAll("");
    }
}
