package org.mandatum.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SymbolParserTest {

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "symbols.csv", numLinesToSkip = 1)
    void aSymbolIsReadAsTheTableSays(
            @Nullable String written, @Nullable String canonical, @Nullable DocumentKind kind, String reason) {
        var read = SymbolParser.parse(written == null ? "" : written);
        assertThat(read.map(Symbol::text).orElse(null)).as(reason).isEqualTo(canonical);
        assertThat(read.map(Symbol::kind).orElse(null)).as(reason).isEqualTo(kind);
        read.ifPresent(symbol -> {
            assertThat(SymbolParser.parse(symbol.text()))
                    .as("the canonical form stays")
                    .contains(symbol);
            assertThat(SymbolParser.parse(symbol.compact()))
                    .as("the form of IRIs leads back")
                    .contains(symbol);
        });
    }
}
