package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mandatum.language.LanguageProfile;

/** Words within the name of a group that do not change who is meant: “the”, “other relevant”, «ذات الصلة». */
final class Modifiers {

    /** By their first words; of those with the same first word the longest one stands first. */
    private final Map<String, List<List<String>>> modifiers;

    private Modifiers(Map<String, List<List<String>>> modifiers) {
        this.modifiers = modifiers;
    }

    static Modifiers of(LanguageProfile profile, Tokenizer tokenizer) {
        return new Modifiers(profile.wording("name.modifiers").written().stream()
                .map(tokenizer::keys)
                .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
                .collect(Collectors.groupingBy(List::getFirst)));
    }

    /** Where the modifier ends that begins with the token at {@code from}; {@code from} itself where none does. */
    int end(List<Token> tokens, int from) {
        if (from < tokens.size()) {
            for (var modifier : modifiers.getOrDefault(tokens.get(from).key(), List.of())) {
                if (stands(modifier, tokens, from)) {
                    return from + modifier.size();
                }
            }
        }
        return from;
    }

    /** Where the last of the modifiers ends that stand in a row from {@code from} on. */
    int endOfAll(List<Token> tokens, int from) {
        int at = from;
        for (int end = end(tokens, at); end > at; end = end(tokens, at)) {
            at = end;
        }
        return at;
    }

    private static boolean stands(List<String> modifier, List<Token> tokens, int from) {
        if (from + modifier.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < modifier.size(); i++) {
            if (!tokens.get(from + i).key().equals(modifier.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The tokens that are left without modifiers. */
    List<Token> without(List<Token> tokens) {
        var kept = new ArrayList<Token>();
        for (int at = 0; at < tokens.size(); ) {
            int end = end(tokens, at);
            if (end == at) {
                kept.add(tokens.get(at++));
            } else {
                at = end;
            }
        }
        return kept;
    }
}
