package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.List;
import org.mandatum.document.Clause;
import org.mandatum.document.ClausePath;
import org.mandatum.document.Resolution;
import org.mandatum.language.Wording;
import org.mandatum.language.Words;
import org.mandatum.text.SourceText;
import org.mandatum.text.Span;

/**
 * What an act of a clause is about: the words behind its phrase, up to the next act.
 *
 * @param act the act
 * @param start where the words begin in the reading text
 * @param text the words, ready to be searched
 * @param mentions the actors named in the words, with spans in them
 * @param ahead the words of the clause before the act
 * @param before the actors named in the clause before the act, the last ones last; names that follow one another closely
 *     are one list
 * @param listed the subclauses that belong to the act: those of its clause, where it is the last act before them
 */
record ActSegment(
        Act act,
        int start,
        Words text,
        List<Addressee> mentions,
        String ahead,
        List<List<ActorReference>> before,
        List<Listed> listed) {

    /** Between the members of a list of names there is no more than “, as well as the relevant”. */
    private static final int BETWEEN = 16;

    /** A subclause that says one of several things to be done. */
    record Listed(ClausePath path, int start, Words text, List<Addressee> mentions) {}

    ActSegment {
        mentions = List.copyOf(mentions);
        before = List.copyOf(before);
        listed = List.copyOf(listed);
    }

    /** The words. */
    String words() {
        return text.toString();
    }

    /** The words from another place on, under the same act. */
    ActSegment from(int at) {
        var rest = mentions.stream()
                .filter(one -> one.span().start() >= at)
                .map(one -> new Addressee(one.actor(), one.span().shifted(-at)))
                .toList();
        return new ActSegment(act, start + at, text.from(at), rest, ahead, before, listed);
    }

    /** The segments of a clause, one an act, in order; {@code listing} is what opens examples, such as “including”. */
    static List<ActSegment> of(
            Stretches all, Clause clause, List<Act> acts, SpanIndex<ActorMention> mentions, Wording listing) {
        var resolution = all.resolution();
        var segments = new ArrayList<ActSegment>();
        var stretches = all.of(clause);
        for (int s = 0; s < stretches.size(); s++) {
            var stretch = stretches.get(s);
            var own = acts.stream()
                    .filter(act -> stretch.span().contains(act.span()))
                    .toList();
            for (int i = 0; i < own.size(); i++) {
                boolean last = i + 1 == own.size();
                int start = own.get(i).span().end();
                int end = last ? stretch.span().end() : own.get(i + 1).span().start();
                var listed = last && s == 0 ? listed(all, clause, mentions) : List.<Listed>of();
                segments.add(segment(own.get(i), resolution, new Span(start, end), stretch, mentions, listed, listing));
            }
        }
        return segments;
    }

    private static ActSegment segment(
            Act act,
            Resolution resolution,
            Span span,
            Stretch stretch,
            SpanIndex<ActorMention> mentions,
            List<Listed> listed,
            Wording listing) {
        var text = resolution.source().text();
        var ahead = new Span(stretch.span().start(), act.span().start());
        return new ActSegment(
                act,
                span.start(),
                stretch.text(span),
                within(span, mentions),
                text.at(ahead),
                lists(mentions.within(ahead), text, listing),
                listed);
    }

    /** Examples are a list of their own, which stands before that of which they are examples. */
    private static List<List<ActorReference>> lists(List<ActorMention> mentions, SourceText text, Wording listing) {
        var lists = new ArrayList<List<ActorReference>>();
        List<ActorReference> open = new ArrayList<>();
        int end = -1;
        for (var mention : mentions) {
            int start = mention.span().start();
            if (end < 0 || start > end + BETWEEN) {
                open = new ArrayList<>();
                lists.add(open);
            } else if (start > end
                    && open == lists.getLast()
                    && listing.find(text.at(new Span(end, start))).isPresent()) {
                open = new ArrayList<>();
                lists.add(lists.size() - 1, open);
            }
            open.add(mention.actor());
            end = mention.span().end();
        }
        return lists;
    }

    private static List<Addressee> within(Span span, SpanIndex<ActorMention> mentions) {
        return mentions.within(span).stream()
                .map(mention -> new Addressee(mention.actor(), mention.span().shifted(-span.start())))
                .toList();
    }

    private static List<Listed> listed(Stretches all, Clause clause, SpanIndex<ActorMention> mentions) {
        return clause.subclauses().stream()
                .map(sub -> {
                    var opening = all.of(sub).getFirst();
                    return new Listed(
                            sub.path(), opening.span().start(), opening.text(), within(opening.span(), mentions));
                })
                .toList();
    }
}
