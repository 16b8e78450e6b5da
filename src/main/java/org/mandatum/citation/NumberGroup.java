package org.mandatum.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a text that one word for resolution or decision governs: “resolutions 53/70 of …, 54/49 of … and 60/45”.
 *
 * @param adopted what the word says that they are; nothing where no word governs them
 * @param behind whether the word stands behind its numbers, as in Chinese, where dates then stand before them
 * @param members the places of the numbers among the marks
 */
record NumberGroup(Optional<Adopted> adopted, boolean behind, List<Integer> members) {

    NumberGroup {
        members = List.copyOf(members);
    }

    /**
     * The groups of a text in order; each number is in exactly one.
     *
     * @param nounsBehind whether the language puts the word behind its numbers: there a word governs the numbers before it,
     *     even at a distance if it can only mean a resolution, and those behind it only where no other word follows
     */
    static List<NumberGroup> in(MarkedText text, boolean nounsBehind) {
        var groups = new ArrayList<NumberGroup>();
        var members = new ArrayList<Integer>();
        var before = Optional.<Adopted>empty();
        for (int i = 0; i < text.size(); i++) {
            if (text.mark(i) instanceof Mark.Number) {
                members.add(i);
            } else if (text.mark(i) instanceof Mark.Noun noun) {
                boolean beside = !members.isEmpty() && text.adjacent(members.getLast(), i);
                boolean behind = nounsBehind && (beside || noun.adopted().equals(Optional.of(Adopted.RESOLUTION)));
                groups.add(new NumberGroup(behind ? noun.adopted() : before, behind, members));
                members.clear();
                before = noun.adopted();
            }
        }
        groups.add(new NumberGroup(before, nounsBehind, members));
        groups.removeIf(group -> group.members().isEmpty());
        return groups;
    }
}
