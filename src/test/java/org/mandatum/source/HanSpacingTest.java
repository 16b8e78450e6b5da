package org.mandatum.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatum.text.Place;

class HanSpacingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            除其他外,确 认科学和技术    | 除其他外,确认科学和技术   | within a word
            其 1998 年 12 月 4 日第 53/70 号 | 其1998年12月4日第53/70号 | around digits
            2013 年 12 月 27 日大会决议  | 2013年12月27日大会决议   | a date at the start
            的报告 (A/68/406) 通过       | 的报告(A/68/406)通过      | around brackets
            结果， 见附件                | 结果，见附件              | behind full-width punctuation
            第 66/240 A 号决议           | 第66/240 A 号决议         | Latin letters keep their spaces
            联合国 A/RES/68/243          | 联合国 A/RES/68/243       | so do symbols
            1. 请秘书长                  | 1. 请秘书长               | a number keeps its space
            (a) 对信息安全问题           | (a) 对信息安全问题        | so does a letter
            68/243. 从国际安全角度       | 68/243. 从国际安全角度    | and the number of a title
            55/29 儿童权利               | 55/29 儿童权利            | without a stop too
            二 非洲人后裔国际十年        | 二 非洲人后裔国际十年     | and the numeral of a heading
            in 2013 the report           | in 2013 the report        | other scripts are not touched
            """)
    void spacesOfTheLayoutGo(String written, String read, String why) {
        var paragraph =
                new ParagraphBuilder().add(written, new Place(1, 1), false).build();

        assertThat(HanSpacing.tidy(paragraph).words()).as(why).isEqualTo(read);
    }
}
