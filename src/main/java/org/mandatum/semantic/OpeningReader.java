package org.mandatum.semantic;

import java.util.Optional;
import java.util.stream.IntStream;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Lead;
import org.mandatum.language.Lexicon;
import org.mandatum.language.Part;
import org.mandatum.language.Wording;
import org.mandatum.semantic.ActFinder.Opening;
import org.mandatum.text.Rule;
import org.mandatum.text.Span;

/**
 * Reads the action phrase that opens a clause, by its emphasis and by the lexicon.
 *
 * <p>Organs differ in what they set in italics: the Assembly “Expressing grave concern”, the Security Council
 * “Expressing”. Where a form has lost the italics, the phrase ends as its organ would have set it ({@code
 * phrase.alone} in the language files).
 */
final class OpeningReader {

    /** Longer emphases are headings or quotations: of 60,000 openings in the six languages none has more words. */
    private static final int MOST_WORDS = 14;

    private static final int MOST_CHARACTERS = 90;

    private final LanguageProfile profile;
    private final Lexicon lexicon;
    private final Wording adverbial;
    private final Wording before;
    private final Wording fronted;
    private final Optional<Wording> outside;

    OpeningReader(LanguageProfile profile, Lexicon lexicon, Optional<String> organ) {
        this.profile = profile;
        this.lexicon = lexicon;
        this.adverbial = profile.wording("act.adverbial");
        this.before = profile.wording("phrase.before");
        this.fronted = profile.wording("phrase.fronted");
        this.outside = organ.map(profile.wordings("phrase.alone")::get);
    }

    /** The phrase that opens a stretch, with its span in the stretch's words; nothing where none can be told. */
    Optional<Opening> read(Stretch stretch, Part part) {
        return emphasised(stretch, part).or(() -> known(stretch, part));
    }

    private Optional<Opening> emphasised(Stretch stretch, Part part) {
        return stretch.clause().words().emphases().stream()
                .findFirst()
                .filter(emphasis -> stretch.span().contains(emphasis))
                .map(emphasis -> trimmed(stretch.words(), stretch.inWords(emphasis)))
                .filter(emphasis -> opens(stretch.words(), emphasis) && plausible(stretch.words(), emphasis))
                .map(emphasis -> reading(stretch.words(), emphasis, part));
    }

    private Opening reading(String words, Span emphasis, Part part) {
        var lead = lexicon.leadAt(profile.tag(), words.substring(0, wordEnd(words, emphasis)), emphasis.start(), part);
        if (lead.map(Lead::repaired).orElse(false)) {
            var found = lead.get();
            var phrase = found.phrase() + words.substring(found.span().end(), emphasis.end());
            return new Opening(new Lead(emphasis, phrase, found.concept(), true), Rule.ACT_BY_REPAIR);
        }
        return new Opening(
                new Lead(emphasis, emphasis.in(words), lead.flatMap(Lead::concept), false), Rule.ACT_BY_EMPHASIS);
    }

    /** Where the last word of an emphasis ends, whose last letter may have lost it. */
    private int wordEnd(String words, Span emphasis) {
        int end = emphasis.end();
        while (profile.spaced() && end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        return end;
    }

    /**
     * Punctuation and spaces at the ends of an emphasis are set with it by habit; the points of its last letter
     * belong to it.
     */
    private static Span trimmed(String words, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && !Character.isLetter(words.charAt(start))) {
            start++;
        }
        while (end > start
                && !Character.isLetterOrDigit(words.charAt(end - 1))
                && Character.getType(words.charAt(end - 1)) != Character.NON_SPACING_MARK) {
            end--;
        }
        return new Span(start, end);
    }

    /** Whether only marks, or words such as “in this connection”, stand before the emphasis. */
    private boolean opens(String words, Span emphasis) {
        int at = afterMarks(words, 0);
        var before = at < emphasis.start() ? adverbial.lookingAt(words, at) : Optional.<Object>empty();
        if (before.isPresent()) {
            at = afterMarks(
                    words, adverbial.lookingAt(words, at).orElseThrow().span().end());
        }
        return at >= emphasis.start();
    }

    private static boolean plausible(String words, Span emphasis) {
        var phrase = emphasis.in(words);
        return !phrase.isEmpty()
                && emphasis.length() <= MOST_CHARACTERS
                && phrase.split(" ", MOST_WORDS + 2).length <= MOST_WORDS
                && afterMarks(words, emphasis.end()) < words.length();
    }

    private Optional<Opening> known(Stretch stretch, Part part) {
        var words = stretch.words();
        int start = afterMarks(words, 0);
        return lexicon.leadAt(profile.tag(), stretch.text(), start, part)
                .or(() -> adverbial
                        .lookingAt(words, start)
                        .flatMap(before -> lexicon.leadAt(
                                profile.tag(),
                                stretch.text(),
                                afterMarks(words, before.span().end()),
                                part)))
                .or(() -> lexicon.soundLeadAt(profile.tag(), stretch.text(), start, other(part)))
                .or(() -> beforeObject(words, start, part))
                .map(lead -> alone(words, lead))
                .map(lead -> new Opening(lead, lead.repaired() ? Rule.ACT_BY_REPAIR : Rule.ACT_BY_LEXICON));
    }

    /** The preposition before an object that its verb stands behind: «对» in «对局势表示关切，». */
    private Optional<Lead> beforeObject(String words, int start, Part part) {
        return fronted.lookingAt(words, start)
                .map(found -> new Lead(
                        found.span(),
                        found.span().in(words),
                        verbBehind(words, found.span().end(), part),
                        false));
    }

    /** The concept of the phrase with which the first stretch up to a mark ends. */
    private Optional<String> verbBehind(String words, int from, Part part) {
        int end = from;
        while (end < words.length() && Character.getType(words.charAt(end)) != Character.OTHER_PUNCTUATION) {
            end++;
        }
        int stop = end;
        return IntStream.range(from, stop)
                .mapToObj(at -> lexicon.soundLeadAt(profile.tag(), words, at, part))
                .flatMap(Optional::stream)
                .filter(lead -> lead.span().end() == stop)
                .findFirst()
                .flatMap(Lead::concept);
    }

    /** A paragraph that the drafters moved keeps the form of the part that it came from. */
    private static Part other(Part part) {
        return switch (part) {
            case PREAMBULAR -> Part.OPERATIVE;
            case OPERATIVE -> Part.PREAMBULAR;
        };
    }

    /** The phrase without what its organ would not have set in italics; an adverb alone would be no phrase. */
    private Lead alone(String words, Lead lead) {
        var phrase = lead.span();
        return outside.flatMap(wording -> wording.find(words, phrase.start() + 1))
                .map(found -> trimmed(
                        words,
                        new Span(
                                phrase.start(),
                                Math.min(phrase.end(), found.span().start()))))
                .filter(shorter -> shorter.end() < phrase.end() && !lead.repaired())
                .filter(shorter -> !isAdverb(words, shorter))
                .map(shorter -> new Lead(shorter, shorter.in(words), lead.concept(), false))
                .orElse(lead);
    }

    private boolean isAdverb(String words, Span phrase) {
        return before.lookingAt(words, phrase.start())
                .filter(adverb -> adverb.span().end() >= phrase.end())
                .isPresent();
    }

    private static int afterMarks(String words, int from) {
        int at = from;
        while (at < words.length() && !Character.isLetterOrDigit(words.charAt(at))) {
            at++;
        }
        return at;
    }
}
