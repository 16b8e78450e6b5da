package org.mandatum.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mandatum.text.Span;

/**
 * The action phrases of one language in one part of a resolution.
 *
 * <p>A phrase is a wording of the lexicon with what the language puts around and into it: adverbs before it (“Also
 * requests”), within it («принимает также к сведению»), behind it (“Recalling further”, “notes with deep concern”),
 * and a second verb joined to it (“Welcomes and encourages”). Which words these are the language file says.
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

    private static final Comparator<Reading> FARTHEST = Comparator.comparingInt(Reading::end)
            .thenComparingInt(reading -> reading.verb().phrase().words().size());

    private final ByBeginning<Verb> verbs;
    private final ByBeginning<Verb> anyVerbs;
    private final ByBeginning<Literal> prefixes;
    private final ByBeginning<Phrase> before;
    private final ByBeginning<Literal> within;
    private final ByBeginning<Phrase> behind;
    private final ByBeginning<Literal> joiners;
    private final PhraseRepair repair;
    private final UnicodeScript script;

    /** Takes the entries of a language; those of the other part stand only behind “and”. */
    PhraseBook(LanguageProfile profile, Part part, Collection<LexiconEntry> entries) {
        var particles = profile.words("phrase.particles");
        anyVerbs = verbs(entries, particles);
        verbs = verbs(entries.stream().filter(entry -> entry.part() == part).toList(), particles);
        prefixes = ByBeginning.literals(profile.words("phrase.prefixes"));
        before = phrases(profile.words("phrase.before"));
        within = ByBeginning.literals(profile.words("phrase.within"));
        var adverbs = profile.words("phrase.behind." + part.name().toLowerCase(Locale.ROOT));
        behind = phrases(Stream.of(adverbs, profile.words("phrase.objects"))
                .flatMap(List::stream)
                .toList());
        joiners = ByBeginning.literals(profile.words("phrase.joiners"));
        repair = new PhraseRepair(
                profile,
                entries.stream()
                        .filter(entry -> entry.part() == part)
                        .filter(entry -> Phrase.of(entry.wording(), particles).outside() == 0)
                        .toList());
        script = UnicodeScript.forName(profile.words("script").getFirst());
    }

    private static ByBeginning<Verb> verbs(Collection<LexiconEntry> entries, List<String> particles) {
        var verbs = entries.stream()
                .map(entry -> new Verb(Phrase.of(entry.wording(), particles), entry.concept()))
                .toList();
        return ByBeginning.of(verbs, verb -> verb.phrase().first());
    }

    private static ByBeginning<Phrase> phrases(List<String> written) {
        var longestFirst = written.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Phrase::of)
                .toList();
        return ByBeginning.of(longestFirst, Phrase::first);
    }

    /** The longest phrase that begins at {@code from}; a damaged one only where no sound one begins there. */
    Optional<Lead> leadAt(CharSequence text, int from) {
        return soundLeadAt(text, from).or(() -> damagedLeadAt(text, Literal.skip(text, from, true)));
    }

    private Optional<Lead> damagedLeadAt(CharSequence text, int from) {
        return withFigures(text, from).or(() -> starts(text, from).stream()
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

    /** The reading that goes farthest; of those the one whose wording has the most words. */
    private Optional<Reading> read(CharSequence text, int from, ByBeginning<Verb> possible, int verbsLeft) {
        Optional<Reading> best = Optional.empty();
        for (int start : starts(text, from)) {
            for (var verb : possible.at(text, start)) {
                int end = verb.phrase().endAt(text, start, within);
                if (end != Literal.NONE) {
                    var reading = joined(text, new Reading(endBehind(text, end), verb), verbsLeft);
                    if (best.isEmpty() || FARTHEST.compare(reading, best.get()) > 0) {
                        best = Optional.of(reading);
                    }
                }
            }
        }
        return best;
    }

    /** The places where the verb can stand: at once, behind what is written onto it, behind adverbs. */
    private Collection<Integer> starts(CharSequence text, int from) {
        var starts = new ArrayList<Integer>(1);
        addBehindAdverbs(text, from, MOST_BEFORE, starts);
        for (var prefix : prefixes.at(text, from)) {
            int end = prefix.endAt(text, from);
            if (end != Literal.NONE) {
                addBehindAdverbs(text, end, MOST_BEFORE, starts);
            }
        }
        return starts;
    }

    private void addBehindAdverbs(CharSequence text, int from, int left, Collection<Integer> starts) {
        if (!starts.contains(from)) {
            starts.add(from);
        }
        if (left > 0) {
            for (var adverb : before.at(text, from)) {
                int end = adverb.endAt(text, from, within);
                if (end != Literal.NONE) {
                    addBehindAdverbs(text, Literal.skip(text, end, true), left - 1, starts);
                }
            }
        }
    }

    private int endBehind(CharSequence text, int from) {
        int end = from;
        for (int left = MOST_BEHIND; left > 0; left--) {
            int at = Literal.skip(text, end, true);
            int next = Literal.NONE;
            for (var adverb : behind.at(text, at)) {
                next = Math.max(next, adverb.endAt(text, at, within));
            }
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
        for (var joiner : joiners.at(text, at)) {
            int end = joiner.endAt(text, at);
            if (end != Literal.NONE) {
                var next = read(text, Literal.skip(text, end, true), anyVerbs, verbsLeft - 1);
                if (next.isPresent()) {
                    return new Reading(next.get().end(), reading.verb());
                }
            }
        }
        return reading;
    }
}
