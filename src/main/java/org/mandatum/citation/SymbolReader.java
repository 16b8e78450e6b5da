package org.mandatum.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandatum.text.Rule;

/**
 * Reads what a text cites by symbol, with the suffixes that a list leaves without their symbol: “A/55/140 and Corr.1 and
 * Add.1” are three documents.
 */
final class SymbolReader {

    private final MarkedText text;

    SymbolReader(MarkedText text) {
        this.text = text;
    }

    /** Everything that is cited by symbol, in order. */
    List<Reading> read() {
        var readings = new ArrayList<Reading>();
        var head = Optional.<Symbol>empty();
        for (int i = 0; i < text.size(); i++) {
            if (text.mark(i) instanceof Mark.Document document) {
                head = Optional.of(document.symbol());
                readings.add(new Reading(i, document.span(), head, Optional.empty(), Rule.CITATION_BY_SYMBOL));
            } else if (text.mark(i) instanceof Mark.Suffixes suffixes
                    && i > 0
                    && text.behind(i - 1).joins()) {
                readings.addAll(readings(i, suffixes, head));
            } else {
                head = Optional.empty();
            }
        }
        return readings;
    }

    private static List<Reading> readings(int mark, Mark.Suffixes suffixes, Optional<Symbol> head) {
        return head.stream()
                .flatMap(symbol -> suffixes.suffixes().stream().map(suffix -> withSuffix(symbol, suffix)))
                .map(symbol -> new Reading(
                        mark, suffixes.span(), Optional.of(symbol), Optional.empty(), Rule.CITATION_BY_LIST))
                .toList();
    }

    /** The symbol with a suffix behind it, or in the place of one of the same kind: Add.1 becomes Add.2. */
    private static Symbol withSuffix(Symbol symbol, String suffix) {
        int same = symbol.text().indexOf(suffix.substring(0, suffix.indexOf('.') + 1));
        var stem = same < 0 ? symbol.text() : symbol.text().substring(0, same);
        return new Symbol(stem + suffix, symbol.kind());
    }
}
