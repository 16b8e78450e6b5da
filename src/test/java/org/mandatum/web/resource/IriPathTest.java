package org.mandatum.web.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IriPathTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "/id/A/RES/68/243, /id/A/RES/68/243, nothing to do",
                "/id/S/RES/1540%282004%29, /id/S/RES/1540(2004), marks stand as they are",
                "/id/actor/ar/%D8%AF%D9%88%D9%84, /id/actor/ar/دول, so do letters of every script",
                "/id/actor/ar/دول, /id/actor/ar/دول, sent as they are",
                "/id/a%26b, /id/a%26b, other characters are encoded",
                "/id/a&b, /id/a%26b, however they come",
                "/id/a%2fb, /id/a/b, a slash is a slash",
                "/id/a%20b, /id/a%20b, a space",
                "/id/%ff, -, not UTF-8",
                "/id/%4, -, cut off",
                "/id/%zz, -, no number",
            })
    void pathsGetTheFormThatIrisHave(String raw, String path, String reason) {
        assertThat(IriPath.normal(raw).orElse(null)).as(reason).isEqualTo(path);
    }
}
