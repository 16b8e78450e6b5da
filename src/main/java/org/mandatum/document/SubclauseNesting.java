package org.mandatum.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandatum.language.Label;
import org.mandatum.language.Label.Reading;
import org.mandatum.language.Label.Style;

/**
 * Decides how deep each subparagraph of one paragraph stands, from the sequence of its labels alone.
 *
 * <p>Degrees follow the Editorial Manual: (a), then (i), then a. A letter that could be either, “(i)” after “(h)”,
 * continues the running degree, unless “(ii)” follows it. The layout of a file says nothing reliable about depth: (a) and
 * (i) are flat siblings in most.
 */
final class SubclauseNesting {

    /** Where a label stands: its meaning, and how many degrees down from its paragraph, from 1. */
    record Placed(Reading reading, int depth, boolean inOrder) {}

    private final List<Reading> open = new ArrayList<>();

    /** Places the next label; {@code following} is the one behind it in the same paragraph. */
    Placed place(Label label, Optional<Label> following) {
        var continued = continuation(label);
        var opened = opening(label);
        if (opened.isPresent() && (continued.isEmpty() || goesOnAsRoman(opened.get(), following, continued.get()))) {
            return descend(opened.get());
        }
        return continued.orElseGet(() -> outOfOrder(label));
    }

    private Optional<Placed> continuation(Label label) {
        for (int depth = open.size(); depth > 0; depth--) {
            var last = open.get(depth - 1);
            var next = new Reading(last.style(), last.value() + 1);
            if (label.readings().contains(next)) {
                return Optional.of(at(depth, next, true));
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> opening(Label label) {
        return label.readings().stream()
                .filter(reading -> reading.value() == 1)
                .filter(reading -> open.stream().noneMatch(level -> level.style() == reading.style()))
                .findFirst();
    }

    private static boolean goesOnAsRoman(Reading opened, Optional<Label> following, Placed continued) {
        return opened.style() == Style.ROMAN
                && continued.reading().style() == Style.LETTER
                && following.stream()
                        .flatMap(label -> label.readings().stream())
                        .anyMatch(new Reading(Style.ROMAN, 2)::equals);
    }

    private Placed descend(Reading reading) {
        return at(open.size() + 1, reading, true);
    }

    /** A gap or a repetition: stay with the deepest running degree of the same style, else go down one. */
    private Placed outOfOrder(Label label) {
        for (int depth = open.size(); depth > 0; depth--) {
            var style = open.get(depth - 1).style();
            var same = label.readings().stream().filter(r -> r.style() == style).findFirst();
            if (same.isPresent()) {
                return at(depth, same.get(), false);
            }
        }
        return at(open.size() + 1, label.readings().getFirst(), false);
    }

    private Placed at(int depth, Reading reading, boolean inOrder) {
        while (open.size() >= depth) {
            open.removeLast();
        }
        open.add(reading);
        return new Placed(reading, depth, inOrder);
    }
}
