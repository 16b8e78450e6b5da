package org.mandatum.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mandatum.text.Span;

/**
 * The action phrases of one language in one part of a resolution.
 *
 * <p>A phrase is a wording of the lexicon with what the language puts around and into it: adverbs before it (“Also
 * requests”), within it («принимает также к сведению»), behind it (“Recalling further”, “notes with deep concern”), and a second
 * verb joined to it (“Welcomes and encourages”). Which words these are the language file says.
 */
final class PhraseBook {

    private static final int MOST_BEFORE = 4;
    private static final int MOST_BEHIND = 4;
    private static final int MOST_VERBS = 3;

    /** No phrase of any language is longer. */
    private static final int LONGEST = 160;

    /** A wording and its concept. */
    private record Verb(Phrase phrase, String concept) {}

    /** A stretch of text read as a phrase so far. */
    private record Reading(int end, Verb verb) {}

    private final Map<Character, List<Verb>> verbs = new HashMap<>();
    private final Map<Character, List<Verb>> anyVerbs = new HashMap<>();
    private final List<Literal> prefixes;
    private final Map<Character, List<Phrase>> before;
    private final List<Literal> within;
    private final List<Phrase> behind;
    private final List<Phrase> objects;
    private final List<Literal> joiners;
    private final PhraseRepair repair;
    private final UnicodeScript script;

    /** Takes the entries of a language; those of the other part stand only behind “and”. */
    PhraseBook(LanguageProfile profile, Part part, Collection<LexiconEntry> entries) {
        var particles = profile.words("phrase.particles");
        for (var entry : entries) {
            var verb = new Verb(Phrase.of(entry.wording(), particles), entry.concept());
            anyVerbs.computeIfAbsent(verb.phrase().first(), first -> new ArrayList<>())
                    .add(verb);
            if (entry.part() == part) {
                verbs.computeIfAbsent(verb.phrase().first(), first -> new ArrayList<>())
                        .add(verb);
            }
        }
        prefixes = NumberWords.longestFirst(profile.words("phrase.prefixes"));
        before = phrases(profile.words("phrase.before")).stream().collect(Collectors.groupingBy(Phrase::first));
        within = NumberWords.longestFirst(profile.words("phrase.within"));
        behind = phrases(profile.words("phrase.behind." + part.name().toLowerCase(Locale.ROOT)));
        objects = phrases(profile.words("phrase.objects"));
        joiners = NumberWords.longestFirst(profile.words("phrase.joiners"));
        repair = new PhraseRepair(
                profile,
                entries.stream()
                        .filter(entry -> entry.part() == part)
                        .filter(entry -> Phrase.of(entry.wording(), particles).outside() == 0)
                        .toList());
        script = UnicodeScript.forName(profile.words("script").getFirst());
    }

    private static List<Phrase> phrases(List<String> written) {
        return written.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Phrase::of)
                .toList();
    }

    /** The longest phrase that begins at {@code from}; a damaged one only where no sound one begins there. */
    Optional<Lead> leadAt(CharSequence text, int from) {
        return soundLeadAt(text, from).or(() -> damagedLeadAt(text, Literal.skip(text, from, true)));
    }

    private Optional<Lead> damagedLeadAt(CharSequence text, int from) {
        return withFigures(text, from).or(() -> starts(text, from)
                .flatMap(start -> repair.at(text, start).stream())
                .findFirst()
                .map(repaired -> repaired(text, from, repaired)));
    }

    /** The phrase in which a scanner has read letters as figures. */
    private Optional<Lead> withFigures(CharSequence text, int from) {
        var words =
                text.subSequence(from, Math.min(text.length(), from + LONGEST)).toString();
        return IntStream.range(0, LookAlikes.ways())
                .mapToObj(way -> LookAlikes.lettersForFigures(words, way))
                .filter(mended -> !mended.equals(words))
                .flatMap(mended -> soundLeadAt(mended, 0).stream())
                .findFirst()
                .map(lead -> new Lead(lead.span().shifted(from), lead.phrase(), lead.concept(), true));
    }

    /** The damaged wording with what stands around it, in small letters behind an adverb. */
    private Lead repaired(CharSequence text, int from, PhraseRepair.Repaired found) {
        int start = found.span().start();
        int end = endBehind(text, found.span().end());
        var first = found.wording().substring(0, 1);
        var phrase = text.subSequence(from, start)
                + (Character.isLowerCase(text.charAt(start)) ? first.toLowerCase(Locale.ROOT) : first)
                + found.wording().substring(1)
                + text.subSequence(found.span().end(), end);
        return new Lead(new Span(from, end), Layout.undone(phrase), Optional.of(found.concept()), true);
    }

    /** The longest phrase that begins at {@code from} undamaged. */
    Optional<Lead> soundLeadAt(CharSequence text, int from) {
        int start = Literal.skip(text, from, true);
        return read(text, start, verbs, MOST_VERBS)
                .map(reading -> lead(
                        text, new Span(start, reading.end()), reading.verb().concept()));
    }

    /** Letters of another script that look like those of the language are read, and put right. */
    private Lead lead(CharSequence text, Span span, String concept) {
        var written = Layout.undone(span.in(text));
        var phrase = LookAlikes.inScript(script, written);
        return new Lead(span, phrase, Optional.of(concept), !phrase.equals(written));
    }

    private Optional<Reading> read(CharSequence text, int from, Map<Character, List<Verb>> possible, int verbsLeft) {
        return starts(text, from)
                .flatMap(start -> verbsAt(text, start, possible))
                .map(reading -> new Reading(endBehind(text, reading.end()), reading.verb()))
                .map(reading -> joined(text, reading, verbsLeft))
                .max(Comparator.comparingInt(Reading::end)
                        .thenComparing(
                                reading -> reading.verb().phrase().words().size()));
    }

    /** The places where the verb can stand: at once, behind what is written onto it, behind adverbs. */
    private Stream<Integer> starts(CharSequence text, int from) {
        var here = Stream.concat(
                Stream.of(from),
                prefixes.stream().map(prefix -> prefix.endAt(text, from)).filter(end -> end != Literal.NONE));
        return here.flatMap(start -> behindAdverbs(text, start, MOST_BEFORE)).distinct();
    }

    private Stream<Integer> behindAdverbs(CharSequence text, int from, int left) {
        if (left == 0 || from >= text.length()) {
            return Stream.of(from);
        }
        var further = before.getOrDefault(Folding.fold(text.charAt(from)), List.of()).stream()
                .map(adverb -> adverb.endAt(text, from, within))
                .filter(end -> end != Literal.NONE)
                .flatMap(end -> behindAdverbs(text, Literal.skip(text, end, true), left - 1));
        return Stream.concat(Stream.of(from), further);
    }

    private Stream<Reading> verbsAt(CharSequence text, int start, Map<Character, List<Verb>> possible) {
        if (start >= text.length()) {
            return Stream.empty();
        }
        return possible.getOrDefault(Folding.fold(text.charAt(start)), List.of()).stream()
                .map(verb -> new Reading(verb.phrase().endAt(text, start, within), verb))
                .filter(reading -> reading.end() != Literal.NONE);
    }

    private int endBehind(CharSequence text, int from) {
        int end = from;
        for (int left = MOST_BEHIND; left > 0; left--) {
            int at = Literal.skip(text, end, true);
            int next = Stream.concat(
                            behind.stream().map(adverb -> adverb.endAt(text, at, within)),
                            objects.stream().map(object -> object.endAt(text, at, within)))
                    .max(Comparator.naturalOrder())
                    .orElse(Literal.NONE);
            if (next == Literal.NONE) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** The reading with the verbs that are joined to it by “and”. */
    private Reading joined(CharSequence text, Reading reading, int verbsLeft) {
        if (verbsLeft == 1) {
            return reading;
        }
        int at = Literal.skip(text, reading.end(), true);
        return joiners.stream()
                .map(joiner -> joiner.endAt(text, at))
                .filter(end -> end != Literal.NONE)
                .flatMap(end -> read(text, Literal.skip(text, end, true), anyVerbs, verbsLeft - 1).stream())
                .findFirst()
                .map(next -> new Reading(next.end(), reading.verb()))
                .orElse(reading);
    }
}
