package org.mandatum.semantic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Wording;
import org.mandatum.language.Words;
import org.mandatum.text.Span;

/**
 * Tells where, behind an addressee, the task begins: at “to” with a verb, “de” with an infinitive, «أن», a bare
 * infinitive.
 *
 * <p>Which words open a task, and by which endings an infinitive is known, the language file says ({@code
 * directive.task} and {@code directive.infinitive}). A language may have no such words; then only the end of the last
 * name tells.
 */
final class TaskMarker {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Wording always;
    private final Wording beforeInfinitive;
    private final Wording particles;
    private final Wording notBehind;
    private final List<String> endings;
    private final List<String> bareEndings;
    private final List<String> otherEndings;

    TaskMarker(LanguageProfile profile) {
        always = profile.wording("directive.task");
        beforeInfinitive = profile.wording("directive.task.infinitive");
        notBehind = profile.wording("directive.task.not-behind");
        particles = profile.wording("directive.infinitive.particles");
        endings = folded(profile.wording("directive.infinitive.endings"));
        bareEndings = folded(profile.wording("directive.infinitive.bare"));
        otherEndings = folded(profile.wording("directive.infinitive.not"));
    }

    private static List<String> folded(Wording endings) {
        return endings.written().stream().map(Tokenizer::folded).toList();
    }

    /** Whether the language marks tasks at all. */
    boolean exists() {
        return Stream.of(always.written(), beforeInfinitive.written(), bareEndings)
                .anyMatch(list -> !list.isEmpty());
    }

    /** The place of the first marker at or behind {@code from} that stands in none of the spans. */
    OptionalInt first(Words text, int from, List<Span> names) {
        return Stream.of(marked(text, from, names), infinitive(text, from, names), bare(text.toString(), from, names))
                .flatMapToInt(OptionalInt::stream)
                .min();
    }

    /** Behind what opens a task stands no name: «إلى الإقليم وإلى الدولة القائمة بالإدارة» goes on with the list. */
    private OptionalInt marked(Words text, int from, List<Span> names) {
        var found = always.find(text, from);
        while (found.isPresent()
                && (within(names, found.get().span().start())
                        || joins(text, found.get().span(), names))) {
            found = always.find(text, found.get().span().start() + 1);
        }
        return found.map(match -> OptionalInt.of(match.span().start())).orElse(OptionalInt.empty());
    }

    private OptionalInt infinitive(Words text, int from, List<Span> names) {
        var words = text.toString();
        var found = beforeInfinitive.find(text, from);
        while (found.isPresent()) {
            var span = found.get().span();
            if (!within(names, span.start())
                    && (behindName(names, span.start()) || !behindOther(words, span.start()))
                    && opensInfinitive(words, span.end())) {
                return OptionalInt.of(span.start());
            }
            found = beforeInfinitive.find(text, span.start() + 1);
        }
        return OptionalInt.empty();
    }

    /** Whether a marker has an “and” written onto it and a name behind it. */
    private static boolean joins(CharSequence words, Span marker, List<Span> names) {
        return marker.start() > 0
                && Character.isLetter(words.charAt(marker.start() - 1))
                && names.stream().anyMatch(name -> name.start() == marker.end() + 1);
    }

    private static boolean behindName(List<Span> names, int at) {
        return names.stream().anyMatch(name -> name.end() == at || name.end() + 1 == at);
    }

    private boolean behindOther(String words, int at) {
        int end = words.substring(0, at).stripTrailing().length();
        int start = end;
        while (start > 0 && Character.isLetter(words.charAt(start - 1))) {
            start--;
        }
        return start < end && notBehind.matches(words.substring(start, end)).isPresent();
    }

    private boolean opensInfinitive(String words, int from) {
        int at = from;
        for (var particle = particle(words, at); particle.isPresent(); particle = particle(words, at)) {
            at = particle.get();
        }
        var word = WORD.matcher(words);
        return word.find(at) && isInfinitive(word.group(), endings, true);
    }

    private Optional<Integer> particle(String words, int from) {
        int at = from;
        while (at < words.length() && words.charAt(at) == ' ') {
            at++;
        }
        return particles.lookingAt(words, at).map(found -> found.span().end());
    }

    private OptionalInt bare(String words, int from, List<Span> names) {
        if (bareEndings.isEmpty() || from > words.length()) {
            return OptionalInt.empty();
        }
        var word = WORD.matcher(words);
        while (word.find()) {
            if (word.start() >= from
                    && !within(names, word.start())
                    && isInfinitive(word.group(), bareEndings, false)) {
                return OptionalInt.of(word.start());
            }
        }
        return OptionalInt.empty();
    }

    /** By its ending; where the language has no endings for it, any word that none of the others is. */
    private boolean isInfinitive(String word, List<String> known, boolean anyWithoutEndings) {
        var lower = Tokenizer.folded(word);
        return Character.isLetter(word.codePointAt(0))
                && !Character.isUpperCase(word.codePointAt(0))
                && (known.isEmpty() && anyWithoutEndings || endsInOneOf(known, lower))
                && !isOther(lower);
    }

    private static boolean endsInOneOf(List<String> endings, String word) {
        for (var ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOther(String word) {
        return otherEndings.stream()
                .anyMatch(end -> end.startsWith("-") ? word.endsWith(end.substring(1)) : word.equals(end));
    }

    private static boolean within(List<Span> names, int at) {
        for (var name : names) {
            if (name.contains(at)) {
                return true;
            }
        }
        return false;
    }
}
