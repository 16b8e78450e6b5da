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

    /** A comma that is not within parentheses. */
    private static final Pattern COMMA = Pattern.compile("[,;،，、](?![^(（]*[)）])");

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

    /** The States in the order of the list; what of the words is none comes as it stands. */
    List<ActorReference> read(String words) {
        var found = new ArrayList<ActorReference>();
        for (var item : COMMA.split(words)) {
            var stripped = item.strip();
            if (!stripped.isEmpty()) {
                found.addAll(item(stripped));
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
