package org.mandatum.source;

/**
 * Whole numbers in Chinese characters, as they are counted: 三, 十二, 二十, 一百零五.
 *
 * @param digits the characters of zero to nine
 * @param units the characters of ten, hundred, thousand and ten thousand
 * @param isTenAlone whether ten to nineteen do without a one before the ten
 */
record ChineseNumber(String digits, String units, boolean isTenAlone) {

    static final ChineseNumber PLAIN = new ChineseNumber("零一二三四五六七八九", "十百千万", true);
    static final ChineseNumber LEGAL = new ChineseNumber("零壹贰叁肆伍陆柒捌玖", "拾佰仟万", false);
    static final ChineseNumber LEGAL_TRADITIONAL = new ChineseNumber("零壹貳參肆伍陸柒捌玖", "拾佰仟萬", false);

    char digit(int value) {
        return digits.charAt(value);
    }

    /** A number from 1 to 99,999. */
    String written(int number) {
        var written = new StringBuilder();
        int unit = 10_000;
        boolean skipped = false;
        for (int i = units.length() - 1; i >= -1; i--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit > 0) {
                if (skipped && !written.isEmpty()) {
                    written.append(digits.charAt(0));
                }
                boolean alone = isTenAlone && i == 0 && digit == 1 && written.isEmpty();
                written.append(alone ? "" : digits.charAt(digit)).append(i < 0 ? "" : units.charAt(i));
            }
            skipped = digit == 0;
        }
        return written.toString();
    }
}
