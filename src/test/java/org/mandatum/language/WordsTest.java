package org.mandatum.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    /** Whatever stands before the place: a space, a letter, a particle, a mark that nobody sees, a Chinese character. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Requests the Secretary\u00ADGeneral to report, by 2030",
                "تطلب إلى الأمين العام وبالدول أن تقدم تقريرا",
                "\u062A\u064E\u0637\u0652\u0644\u064F\u0628\u064F \u0648\u0644\u0644\u062F\u0648\u0644",
                "请秘书长 بالدول 提交2030年报告",
                "Просит Генерального секретаря"
            })
    void theEndOfATextReadsAsItWouldAlone(String text) {
        var whole = Words.of(text);
        for (int from = 0; from <= text.length(); from++) {
            var alone = Words.of(text.substring(from));
            assertEquals(known(alone), known(whole.from(from)), text.substring(from));
        }
    }

    private static String known(Words words) {
        return IntStream.range(0, words.startCount())
                .mapToObj(index -> words.start(index) + " " + words.pair(index) + " "
                        + words.beginning(words.start(index)) + " " + words.canBegin(words.start(index)) + " "
                        + words.mayHold(words.beginning(words.start(index))))
                .toList()
                .toString();
    }
}
