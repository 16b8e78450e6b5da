package org.mandatum.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are made to be deep, slow or senseless: what stands in them is read in bounded time, and none throws. */
class HostileHtmlTest {

    private static final int TIMES = 100_000;

    /** Generous on a busy machine; what is not linear takes hours, what is recursive overflows the stack. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final FormReader reader = new FormReader(new TestCues());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<sup>1",
                "<p><b>x</p>",
                "<p>x<b>",
                "<p>x<font color=red>",
                "<table><b>x",
                "<table><tr><td>a<td>",
                "<ol><li>a",
                "<ol type=i><li value=99999999999>",
                "<a href='#x'>1</a>",
                "<a id=x href='#x'>1",
                "<a name=y></a><a href='#y'><sup>2</sup></a>",
                "<i id='z'>Decides,<br>",
                "lamps<br>",
                "<h1><pre>",
                "<span style='display:block'>1.",
                "<div><nav>a</nav><p>Requests lamps;</p>",
                "&shy;&lrm;&nbsp;",
                "<!--",
                "</p></div>"
            })
    void whatIsRepeatedIsReadInTimeThatGrowsWithIt(String piece) {
        var page = "<!doctype html><p>The General Assembly,</p><p>Decides to keep the lamps lit.</p>"
                + piece.repeat(TIMES);

        var read = assertTimeoutPreemptively(
                LIMIT, () -> reader.read(new FileBytes("deep.html", page.getBytes(StandardCharsets.UTF_8))));

        assertThat(read.value().orElseThrow().text().content())
                .startsWith("The General Assembly,\nDecides to keep the lamps lit.");
    }
}
