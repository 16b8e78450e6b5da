package org.mandatum.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mandatum.text.Span;

/**
 * Finds the marks of known notes in words that have lost their typography, and takes them out.
 *
 * <p>Single digits prove nothing, but their order does: notes are cited first in the order of their numbers. Of all ways
 * to pick candidates in that order, the one with most evidence is taken; then notes that are cited again.
 */
final class NoteMarkFinder {

    private static final Pattern SPACED_DIGITS = Pattern.compile("(?<=\\p{IsHan}) \\d");
    private static final Pattern TIGHT_DIGITS = Pattern.compile("(?<=\\p{IsHan})\\d");

    private final List<Paragraph> body;
    private final int highest;
    private final List<NoteMarkCandidate> candidates = new ArrayList<>();

    private NoteMarkFinder(List<Paragraph> body, int highest) {
        this.body = body;
        this.highest = highest;
    }

    /** The body with the marks of the notes {@code labels} found; marks that are known already are kept. */
    static List<Draft> mark(List<Draft> body, Collection<String> labels) {
        int highest = labels.stream()
                .filter(label -> label.matches("[1-9]\\d{0,2}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        if (highest == 0) {
            return body;
        }
        var marked = new NoteMarkFinder(body.stream().map(Draft::paragraph).toList(), highest).find();
        return IntStream.range(0, body.size())
                .mapToObj(i -> body.get(i).with(marked.get(i)))
                .toList();
    }

    private List<Paragraph> find() {
        boolean spacedDigits = count(SPACED_DIGITS) > count(TIGHT_DIGITS) / 4;
        for (int i = 0; i < body.size(); i++) {
            known(i);
            NoteMarkScanner.scan(body.get(i).words(), i, highest, spacedDigits, candidates::add);
        }
        candidates.sort(
                Comparator.comparingInt(NoteMarkCandidate::paragraph).thenComparingInt(NoteMarkCandidate::start));
        var chain = chain();
        var chosen = Stream.of(chain.stream(), leftOver(chain), again(chain))
                .flatMap(indices -> indices)
                .map(candidates::get)
                .filter(mark -> mark.weight() < NoteMarkCandidate.CERTAIN)
                .collect(Collectors.groupingBy(NoteMarkCandidate::paragraph));
        return IntStream.range(0, body.size())
                .mapToObj(i -> takeOut(body.get(i), chosen.getOrDefault(i, List.of())))
                .toList();
    }

    private long count(Pattern pattern) {
        return body.stream()
                .mapToLong(paragraph ->
                        pattern.matcher(paragraph.words()).results().count())
                .sum();
    }

    private void known(int paragraph) {
        for (var mark : body.get(paragraph).marks()) {
            if (mark.label().matches("[1-9]\\d{0,2}")) {
                int label = Integer.parseInt(mark.label());
                if (label <= highest) {
                    candidates.add(new NoteMarkCandidate(
                            paragraph, mark.offset(), mark.offset(), label, NoteMarkCandidate.CERTAIN));
                }
            }
        }
    }

    /** The heaviest choice of candidates whose labels rise with the text; a Fenwick tree holds the best ends so far. */
    private List<Integer> chain() {
        int[] total = new int[candidates.size()];
        int[] previous = new int[candidates.size()];
        int[] tree = new int[highest + 1];
        Arrays.fill(tree, -1);
        for (int i = 0; i < total.length; i++) {
            var candidate = candidates.get(i);
            if (candidate.weight() < NoteMarkCandidate.ENOUGH) {
                continue;
            }
            int before = -1;
            for (int label = candidate.label() - 1; label > 0; label -= label & -label) {
                before = heavier(before, tree[label], total);
            }
            previous[i] = before;
            total[i] = candidate.weight() + (before < 0 ? 0 : total[before]);
            for (int label = candidate.label(); label <= highest; label += label & -label) {
                tree[label] = heavier(tree[label], i, total);
            }
        }
        int last = -1;
        for (int label = highest; label > 0; label -= label & -label) {
            last = heavier(last, tree[label], total);
        }
        var chain = new ArrayList<Integer>();
        for (int i = last; i >= 0; i = previous[i]) {
            chain.addFirst(i);
        }
        return chain;
    }

    private static int heavier(int one, int other, int[] total) {
        return one < 0 || (other >= 0 && total[other] > total[one]) ? other : one;
    }

    /** A mark that could be part of a number is taken where its neighbours leave exactly one place for it. */
    private Stream<Integer> leftOver(List<Integer> chain) {
        var found = new ArrayList<Integer>();
        int from = 0;
        int label = 1;
        for (int i = 0; i <= chain.size(); i++) {
            int to = i < chain.size() ? chain.get(i) : candidates.size();
            int next = i < chain.size() ? candidates.get(to).label() : highest + 1;
            int missing = label;
            if (next == missing + 1) {
                heaviest(from, to, missing).ifPresent(found::add);
            }
            from = to + 1;
            label = next + 1;
        }
        return found.stream();
    }

    /** The candidate for a label that is heavier than all others of it. */
    private Optional<Integer> heaviest(int from, int to, int label) {
        var all = IntStream.range(from, to)
                .filter(index -> candidates.get(index).label() == label)
                .boxed()
                .sorted(Comparator.comparingInt(index -> -candidates.get(index).weight()))
                .toList();
        boolean one = all.size() == 1
                || (all.size() > 1
                        && candidates.get(all.getFirst()).weight()
                                > candidates.get(all.get(1)).weight());
        return one ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** Notes that are cited more than once: here order proves nothing, and the evidence must be better. */
    private Stream<Integer> again(List<Integer> chain) {
        var found = new ArrayList<Integer>();
        int next = 0;
        int latest = chain.isEmpty() ? 0 : candidates.get(chain.getFirst()).label();
        for (int i = 0; i < candidates.size(); i++) {
            var candidate = candidates.get(i);
            if (next < chain.size() && chain.get(next) == i) {
                next++;
                latest = next < chain.size() ? candidates.get(chain.get(next)).label() : latest;
            } else if (candidate.label() <= latest && candidate.weight() >= NoteMarkCandidate.ENOUGH_AGAIN) {
                found.add(i);
            }
        }
        return found.stream();
    }

    private static Paragraph takeOut(Paragraph paragraph, List<NoteMarkCandidate> marks) {
        var words = paragraph.words();
        var gone = new ArrayList<Span>();
        var found = new ArrayList<NoteMark>();
        int removed = 0;
        int end = 0;
        for (var mark : marks.stream()
                .sorted(Comparator.comparingInt(NoteMarkCandidate::start))
                .toList()) {
            if (mark.start() < end) {
                continue;
            }
            boolean first = mark.start() == 0 && mark.end() < words.length() && words.charAt(mark.end()) == ' ';
            end = first ? mark.end() + 1 : mark.end();
            boolean closesGap =
                    end == words.length() || words.charAt(end) == ' ' || Characters.closesPhrase(words.charAt(end));
            boolean behindGap = mark.start() > 0 && words.charAt(mark.start() - 1) == ' ';
            int start = closesGap && behindGap ? mark.start() - 1 : mark.start();
            found.add(new NoteMark(start - removed, String.valueOf(mark.label())));
            gone.add(new Span(start, end));
            removed += end - start;
        }
        return paragraph.without(gone).withMarks(found);
    }
}
