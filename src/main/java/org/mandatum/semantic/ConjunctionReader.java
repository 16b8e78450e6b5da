package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Lead;
import org.mandatum.language.Lexicon;
import org.mandatum.language.Part;
import org.mandatum.language.Wording;
import org.mandatum.language.Words;
import org.mandatum.text.Span;

/**
 * Reads the further acts of a clause: “…, and requests the Secretary-General …, and in this regard invites …”.
 *
 * <p>An action phrase within a clause is one only behind a conjunction or a comma ({@code act.conjunction}), with or
 * without an adverbial such as “in this regard” or a pronoun ({@code act.object}) between, or with a conjunction
 * written onto it ({@code act.prefix}, Arabic «ويطلب»). In the preamble, where phrases have the form of subordinate
 * clauses, a comma alone is not enough. What stands in quotation marks is somebody else's act.
 */
final class ConjunctionReader {

    private final LanguageProfile profile;
    private final Lexicon lexicon;
    private final Wording conjunction;
    private final Wording adverbial;
    private final Wording object;
    private final Wording opening;
    private final List<String> prefixes;

    ConjunctionReader(LanguageProfile profile, Lexicon lexicon) {
        this.profile = profile;
        this.lexicon = lexicon;
        this.conjunction = profile.wording("act.conjunction");
        this.adverbial = profile.wording("act.adverbial");
        this.object = profile.wording("act.object");
        this.opening = profile.wording("act.opening");
        this.prefixes = profile.wording("act.prefix").written();
    }

    /** The action phrases at or behind {@code from}, in order, with their spans in these words. */
    List<Lead> read(Words text, int from, Part part) {
        var words = text.toString();
        var leads = new ArrayList<Lead>();
        int done = from;
        int counted = 0;
        int quotes = 0;
        for (var start : starts(text, from, part)) {
            quotes += openedQuotes(words, counted, start);
            counted = start;
            if (start >= done && quotes <= 0 && !onlyOpens(text, start, part)) {
                var lead = lexicon.soundLeadAt(profile.tag(), text, start, part);
                if (lead.isPresent()) {
                    leads.add(lead.get());
                    done = lead.get().span().end();
                }
            }
        }
        return leads;
    }

    /** Whether the words here are an act only where they open a clause: 支持 is behind a comma what others are to do. */
    private boolean onlyOpens(Words text, int start, Part part) {
        return part == Part.OPERATIVE && opening.lookingAt(text, start).isPresent();
    }

    /** The places where a further phrase can begin, ascending. */
    private List<Integer> starts(Words text, int from, Part part) {
        var words = text.toString();
        var starts = new TreeSet<Integer>();
        var next = conjunction.find(text, from);
        while (next.isPresent()) {
            var span = next.get().span();
            if (part == Part.OPERATIVE || hasLetter(words, span)) {
                int start = skipSpace(words, span.end());
                add(text, start, starts);
                behindAdverbial(text, start).ifPresent(behind -> add(text, behind, starts));
            }
            next = conjunction.find(text, Math.max(span.end(), span.start() + 1));
        }
        addBehindPrefixes(text, from, starts);
        return List.copyOf(starts);
    }

    /** Adds a place, and the one behind whom the act is done to: “et <i>les</i> engage à …”. */
    private void add(Words text, int at, Collection<Integer> starts) {
        var words = text.toString();
        int start = behindPrefix(words, at);
        starts.add(start);
        object.lookingAt(text, start)
                .ifPresent(found -> starts.add(skipSpace(words, found.span().end())));
    }

    private static boolean hasLetter(String words, Span span) {
        for (int at = span.start(); at < span.end(); at++) {
            if (Character.isLetter(words.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Adds the places behind what is written onto the beginning of a word, and behind an adverbial there. */
    private void addBehindPrefixes(Words text, int from, Collection<Integer> starts) {
        var words = text.toString();
        for (int at = prefixes.isEmpty() ? -1 : words.indexOf(' ', from); at >= 0; at = words.indexOf(' ', at + 1)) {
            int start = behindPrefix(words, at + 1);
            if (start > at + 1) {
                starts.add(start);
                behindAdverbial(text, start).ifPresent(starts::add);
            }
        }
    }

    private int behindPrefix(String words, int start) {
        for (var prefix : prefixes) {
            if (words.startsWith(prefix, start)) {
                return start + prefix.length();
            }
        }
        return start;
    }

    private Optional<Integer> behindAdverbial(Words words, int at) {
        return adverbial
                .lookingAt(words, at)
                .map(found -> found.span().end())
                .map(end ->
                        skipSpace(words.toString(), end < words.length() && words.charAt(end) == ',' ? end + 1 : end));
    }

    private static int skipSpace(String words, int from) {
        int at = from;
        while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        return at;
    }

    /** How many more quotations begin than end in a stretch of the words. */
    private static int openedQuotes(String words, int from, int to) {
        int opened = 0;
        for (int i = from; i < to; i++) {
            switch (words.charAt(i)) {
                case '“', '«' -> opened++;
                case '”', '»' -> opened--;
                default -> {
                    // No quotation mark.
                }
            }
        }
        return opened;
    }
}
