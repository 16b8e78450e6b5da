package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a list of States in words: “Belarus, Bolivia (Plurinational State of), Bosnia and Herzegovina and Zimbabwe”.
 *
 * <p>What stands in parentheses behind a State on whose behalf it acts is left out; what is no State is told apart.
 */
final class StateList {

    private static final String COMMAS = ",;،，、";
    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";

    private static final Pattern REMARK = Pattern.compile("\\s*[(（][^()（）]*[)）]\\s*$");

    private final StateNames names;
    private final Pattern conjunction;
    private final List<String> prefixes;

    /**
     * @param conjunctions the words that stand before the last State, such as “and”, apart from it or written onto it
     */
    StateList(StateNames names, List<String> conjunctions) {
        this.names = names;
        prefixes = conjunctions;
        conjunction = Pattern.compile(conjunctions.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\s*(?:", ")\\s*(?![^(（]*[)）])")));
    }

    /**
     * The States in the order of the list, whose members commas outside parentheses set apart; what of the words is
     * none comes as it stands.
     */
    List<ActorReference> read(String words) {
        var found = new ArrayList<ActorReference>();
        int lastClosing = Math.max(words.lastIndexOf(CLOSING.charAt(0)), words.lastIndexOf(CLOSING.charAt(1)));
        int start = 0;
        boolean inside = false;
        for (int at = 0; at <= words.length(); at++) {
            char c = at < words.length() ? words.charAt(at) : COMMAS.charAt(0);
            inside = inside ? CLOSING.indexOf(c) < 0 : OPENING.indexOf(c) >= 0 && at < lastClosing;
            if (at == words.length() || !inside && COMMAS.indexOf(c) >= 0) {
                var item = words.substring(start, at).strip();
                if (!item.isEmpty()) {
                    found.addAll(item(item));
                }
                start = at + 1;
            }
        }
        return found;
    }

    private List<ActorReference> item(String words) {
        var whole = state(words);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        var behind = prefixes.stream()
                .filter(words::startsWith)
                .flatMap(prefix -> state(words.substring(prefix.length()).strip()).stream())
                .findFirst();
        if (behind.isPresent()) {
            return List.of(behind.get());
        }
        // “and” may join two States or stand in the name of one; the first that leaves States on both sides joins.
        var joined = conjunction.matcher(words);
        while (joined.find()) {
            var first = state(words.substring(0, joined.start()));
            if (first.isPresent()) {
                var found = new ArrayList<>(List.of(first.get()));
                found.addAll(item(words.substring(joined.end()).strip()));
                return found;
            }
        }
        return List.of(new ActorReference.Named(words));
    }

    private Optional<ActorReference> state(String words) {
        return names.state(words).or(() -> names.state(REMARK.matcher(words).replaceFirst("")));
    }
}
