package org.mandatum.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mandatum.language.SessionMention.Sort;

/** Finds the sessions that a text names by number or year. */
public final class Sessions {

    private final Ordinals ordinals;
    private final Templates regular;
    private final Templates special;
    private final Templates emergency;

    Sessions(WordingFile file, Ordinals ordinals, Function<Slot, SlotReader> readers) {
        this.ordinals = ordinals;
        regular = new Templates(file.alternatives("session.regular"), readers);
        special = new Templates(file.alternatives("session.special"), readers);
        emergency = new Templates(file.alternatives("session.emergency-special"), readers);
    }

    /** All sessions of a text, in order. */
    public List<SessionMention> findAll(CharSequence text) {
        var all = new ArrayList<SessionMention>();
        for (var next = find(text, 0); !next.isEmpty(); next = find(text, end(next))) {
            all.addAll(next);
        }
        return all;
    }

    /** The first session of a text. */
    public Optional<SessionMention> find(CharSequence text) {
        return find(text, 0).stream().findFirst();
    }

    private static int end(List<SessionMention> mentions) {
        return mentions.getLast().span().end();
    }

    /** The first wording of a session at or behind {@code from}: one session, or the sessions of a list. */
    private List<SessionMention> find(CharSequence text, int from) {
        return earlier(
                earlier(find(emergency, Sort.EMERGENCY_SPECIAL, text, from), find(special, Sort.SPECIAL, text, from)),
                find(regular, Sort.REGULAR, text, from));
    }

    private static List<SessionMention> earlier(List<SessionMention> some, List<SessionMention> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        return others.getFirst().span().start() < some.getFirst().span().start() ? others : some;
    }

    private List<SessionMention> find(Templates wordings, Sort sort, CharSequence text, int from) {
        return wordings.find(text, from, match -> read(match, sort)).orElse(List.of());
    }

    private Optional<List<SessionMention>> read(WordingMatch match, Sort sort) {
        var year = match.slot("year").or(() -> match.slot("number")).map(Numerals::value);
        if (year.isPresent() && year.get().isPresent()) {
            return Optional.of(
                    List.of(new SessionMention(match.span(), sort, year.get().getAsInt())));
        }
        var named = match.slotSpan("ordinals")
                .map(span -> ordinals.listAt(match.text(), span.start()))
                .orElse(List.of());
        return switch (named.size()) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(List.of(
                        new SessionMention(match.span(), sort, named.getFirst().value())));
            default ->
                Optional.of(named.stream()
                        .map(one -> new SessionMention(one.span(), sort, one.value()))
                        .toList());
        };
    }
}
