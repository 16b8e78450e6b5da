package org.mandatum.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the log says of a fault. */
class FaultTest {

    @Test
    void aFaultIsToldByKindAndPlaceButNotInItsWords() {
        var cause = new IllegalArgumentException("SELECT ?private\nERROR forged line");
        assertThat(Fault.trace(new IllegalStateException("a query", cause)))
                .startsWith("java.lang.IllegalStateException at org.mandatum.web.http.FaultTest.")
                .contains("; caused by java.lang.IllegalArgumentException at ", "FaultTest.java:")
                .doesNotContain("private", "a query", "\n");
    }
}
