package org.mandatum.store.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.mandatum.store.text.TextHit.Piece;

/** Cuts out of a text the passage that holds most of what was looked for. */
final class Snippets {

    private static final int LENGTH = 300;
    private static final int BEFORE = 60;
    private static final String GAP = "… ";

    private final WordsByField words;

    Snippets(WordsByField words) {
        this.words = words;
    }

    /** A stretch of the text, half-open. */
    private record Stretch(int start, int end) {}

    List<Piece> of(String text, String field, Query query) throws IOException {
        var found = found(text, field, sought(query, field));
        var start = found.isEmpty() || text.length() <= LENGTH ? 0 : wordStart(text, best(found));
        var end = Math.min(text.length(), start + LENGTH);
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && end < start + LENGTH + BEFORE) {
            end++;
        }
        return pieces(text, start, end, found);
    }

    /** Where the passage begins that holds most words; the first of several. */
    private static int best(List<Stretch> found) {
        var best = found.getFirst().start();
        long most = 0;
        for (var first : found) {
            var held = found.stream()
                    .filter(word -> word.start() >= first.start() && word.end() <= first.start() + LENGTH - BEFORE)
                    .count();
            if (held > most) {
                most = held;
                best = first.start();
            }
        }
        return best;
    }

    private static int wordStart(String text, int hit) {
        if (hit < BEFORE) {
            return 0;
        }
        var space = text.indexOf(' ', hit - BEFORE);
        return space >= 0 && space < hit ? space + 1 : hit;
    }

    private static List<Piece> pieces(String text, int start, int end, List<Stretch> found) {
        var pieces = new ArrayList<Piece>();
        add(start > 0 ? GAP : "", false, pieces);
        var position = start;
        for (var word : found) {
            if (word.end() <= position || word.start() >= end) {
                continue;
            }
            var from = Math.max(position, word.start());
            add(text.substring(position, from), false, pieces);
            add(text.substring(from, Math.min(word.end(), end)), true, pieces);
            position = Math.min(word.end(), end);
        }
        add(text.substring(position, end), false, pieces);
        add(end < text.length() ? " …" : "", false, pieces);
        return pieces;
    }

    private static void add(String text, boolean isHit, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, isHit));
        }
    }

    private List<Stretch> found(String text, String field, Predicate<BytesRef> sought) throws IOException {
        var found = new ArrayList<Stretch>();
        try (var tokens = words.tokenStream(field, text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (sought.test(new BytesRef(term))) {
                    found.add(new Stretch(place.startOffset(), place.endOffset()));
                }
            }
            tokens.end();
        }
        return found;
    }

    /** Which words of the field a query looks for; not those that it excludes. */
    private static Predicate<BytesRef> sought(Query query, String field) {
        Set<BytesRef> terms = new HashSet<>();
        List<ByteRunAutomaton> beginnings = new ArrayList<>();
        query.visit(new QueryVisitor() {
            @Override
            public boolean acceptField(String name) {
                return name.equals(field);
            }

            @Override
            public void consumeTerms(Query part, Term... given) {
                for (var term : given) {
                    terms.add(term.bytes());
                }
            }

            @Override
            public void consumeTermsMatching(Query part, String name, Supplier<ByteRunAutomaton> matching) {
                beginnings.add(matching.get());
            }

            @Override
            public QueryVisitor getSubVisitor(Occur occur, Query parent) {
                return occur == Occur.MUST_NOT ? EMPTY_VISITOR : this;
            }
        });
        return word -> terms.contains(word)
                || beginnings.stream().anyMatch(start -> start.run(word.bytes, word.offset, word.length));
    }
}
