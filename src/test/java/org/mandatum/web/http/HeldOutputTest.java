package org.mandatum.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HeldOutputTest {

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final HeldOutput out = new HeldOutput(sent, 4);

    @Test
    void nothingLeavesBeforeTheLimitOrTheEnd() throws IOException {
        out.write('a');
        out.write(new byte[] {'b', 'c'});
        out.flush();
        assertThat(sent.size()).isZero();
        out.complete();
        assertThat(sent).hasToString("abc");
    }

    @Test
    void beyondTheLimitEverythingPassesInOrder() throws IOException {
        out.write(new byte[] {'a', 'b', 'c'});
        out.write(new byte[] {'d', 'e'});
        assertThat(sent).hasToString("abcde");
        out.write('f');
        assertThat(sent).hasToString("abcdef");
        out.complete();
        assertThat(sent).hasToString("abcdef");
    }
}
