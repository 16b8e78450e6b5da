package org.mandatum.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberOrderTest {

    @Test
    void numbersAreReadAsNumbers() {
        var ordered = List.of("", "2", "10", "A/RES/9/100", "A/RES/53/7", "A/RES/53/70", "A/RES/53/70 B", "S/RES/007");
        var shuffled = ordered.reversed().stream().sorted(new NumberOrder()).toList();
        assertThat(shuffled).isEqualTo(ordered);
    }
}
