package org.mandatum.source;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The ways in which Word writes the numbers of paragraphs and notes: ECMA-376, Part 1, 17.18.59. Those that spell numbers
 * out depend on a language, and are written as figures.
 */
final class WordNumberFormat {

    private static final String ABJAD = "أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ";
    private static final String ARABIC = "أ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن هـ و ي";
    private static final String RUSSIAN = "а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ э ю я";
    private static final String LATIN = "a b c d e f g h i j k l m n o p q r s t u v w x y z";
    private static final String MARKS = "* † ‡ §";
    private static final String HEAVENLY_STEMS = "甲 乙 丙 丁 戊 己 庚 辛 壬 癸";
    private static final String EARTHLY_BRANCHES = "子 丑 寅 卯 辰 巳 午 未 申 酉 戌 亥";

    private static final Map<String, IntFunction<String>> FORMATS = Map.ofEntries(
            entry("decimal", String::valueOf),
            entry("decimalZero", number -> number < 10 ? "0" + number : String.valueOf(number)),
            entry("decimalFullWidth", number -> shifted(String.valueOf(number), '０')),
            entry("decimalFullWidth2", number -> shifted(String.valueOf(number), '０')),
            entry("decimalEnclosedCircle", number -> enclosed(number, '①')),
            entry("decimalEnclosedCircleChinese", number -> enclosed(number, '①')),
            entry("decimalEnclosedParen", number -> "(" + number + ")"),
            entry("decimalEnclosedFullstop", number -> number + "."),
            entry("numberInDash", number -> "- " + number + " -"),
            entry("lowerLetter", number -> repeated(LATIN, number)),
            entry("upperLetter", number -> repeated(LATIN, number).toUpperCase(Locale.ROOT)),
            entry("lowerRoman", WordNumberFormat::roman),
            entry("upperRoman", number -> roman(number).toUpperCase(Locale.ROOT)),
            entry("russianLower", number -> repeated(RUSSIAN, number)),
            entry("russianUpper", number -> repeated(RUSSIAN, number).toUpperCase(Locale.ROOT)),
            entry("arabicAbjad", number -> repeated(ABJAD, number)),
            entry("arabicAlpha", number -> repeated(ARABIC, number)),
            entry("chicago", number -> repeated(MARKS, number)),
            entry("ideographDigital", number -> digits(number, '〇')),
            entry("taiwaneseDigital", number -> digits(number, '○')),
            entry("japaneseDigitalTenThousand", number -> digits(number, '〇')),
            entry("ideographTraditional", number -> within(HEAVENLY_STEMS, number)),
            entry("ideographZodiac", number -> within(EARTHLY_BRANCHES, number)),
            entry(
                    "chineseCounting",
                    number -> number < 100 ? ChineseNumber.PLAIN.written(number) : digits(number, '○')),
            entry(
                    "taiwaneseCounting",
                    number -> number < 100 ? ChineseNumber.PLAIN.written(number) : digits(number, '○')),
            entry("chineseCountingThousand", ChineseNumber.PLAIN::written),
            entry("taiwaneseCountingThousand", ChineseNumber.PLAIN::written),
            entry("japaneseCounting", ChineseNumber.PLAIN::written),
            entry("chineseLegalSimplified", ChineseNumber.LEGAL::written),
            entry("ideographLegalTraditional", ChineseNumber.LEGAL_TRADITIONAL::written),
            entry("none", number -> ""));

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    /** Beyond these Word itself gives up letters and roman numerals. */
    private static final int HIGHEST = 32_767;

    private static final int MOST_REPEATS = 30;

    private WordNumberFormat() {}

    /** A number in the format of this name; in figures where there is no such format, or no such number in it. */
    static String format(String name, int number) {
        boolean possible = number > 0 && number <= HIGHEST;
        return possible || name.equals("none")
                ? FORMATS.getOrDefault(name, String::valueOf).apply(number)
                : String.valueOf(number);
    }

    /** a, b … z, aa, bb … */
    private static String repeated(String letters, int number) {
        var all = letters.split(" ");
        int times = (number - 1) / all.length + 1;
        return times > MOST_REPEATS ? String.valueOf(number) : all[(number - 1) % all.length].repeat(times);
    }

    private static String within(String signs, int number) {
        var all = signs.split(" ");
        return number <= all.length ? all[number - 1] : String.valueOf(number);
    }

    private static String enclosed(int number, char one) {
        return number <= 20 ? String.valueOf((char) (one + number - 1)) : String.valueOf(number);
    }

    private static String shifted(String figures, char zero) {
        return figures.chars()
                .collect(StringBuilder::new, (all, c) -> all.append((char) (c - '0' + zero)), StringBuilder::append)
                .toString();
    }

    private static String digits(int number, char zero) {
        var written = new StringBuilder();
        String.valueOf(number)
                .chars()
                .forEach(c -> written.append(c == '0' ? zero : ChineseNumber.PLAIN.digit(c - '0')));
        return written.toString();
    }

    private static String roman(int number) {
        var written = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; left >= ROMAN_VALUES[i]; left -= ROMAN_VALUES[i]) {
                written.append(ROMAN[i]);
            }
        }
        return written.toString();
    }
}
