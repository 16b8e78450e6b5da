package org.mandatum.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandatum.text.Span;

/**
 * Tells of which document numbered paragraphs are: of one that is cited with them, or of the text itself.
 *
 * <p>“paragraphs 1 to 3 of resolutions 53/70 of …, 54/49 of … and 55/28” are the same paragraphs of each.
 */
final class ParagraphReader {

    /** “of section III of its annex”: as many letters stand at most between paragraphs and the document behind them. */
    private static final int LETTERS_BEFORE_DOCUMENT = 24;

    /** As many letters stand at most between a number and the next one of its list, or its date. */
    private static final int LETTERS_IN_LIST = 20;

    private static final int REACH = 6;

    private final MarkedText text;
    private final Map<Integer, List<ParagraphRange>> ofMark = new HashMap<>();
    private final List<Citation.OfParagraph> own = new ArrayList<>();

    ParagraphReader(MarkedText text) {
        this.text = text;
        for (int i = 0; i < text.size(); i++) {
            if (text.mark(i) instanceof Mark.Paragraphs paragraphs) {
                read(i, paragraphs);
            }
        }
    }

    /** The paragraphs cited of the document at a mark. */
    List<ParagraphRange> of(int mark) {
        return ofMark.getOrDefault(mark, List.of());
    }

    /** The paragraphs cited of the text itself. */
    List<Citation.OfParagraph> own() {
        return own;
    }

    private void read(int mark, Mark.Paragraphs paragraphs) {
        var here = here(mark);
        if (here.isPresent()) {
            own.add(new Citation.OfParagraph(paragraphs.span().to(here.get()), paragraphs.ranges()));
            return;
        }
        var behind = documentsBehind(mark);
        var documents = behind.isEmpty() ? documentsBefore(mark) : behind;
        documents.forEach(document -> ofMark.merge(
                document, paragraphs.ranges(), (some, others) -> Stream.concat(some.stream(), others.stream())
                        .toList()));
    }

    /** Words beside the paragraphs that say that they are of the text itself. */
    private Optional<Span> here(int mark) {
        if (mark + 1 < text.size()
                && text.mark(mark + 1) instanceof Mark.Here behind
                && text.behind(mark).letters() == 0
                && !text.behind(mark).and()) {
            return Optional.of(behind.span());
        }
        return mark > 0
                        && text.mark(mark - 1) instanceof Mark.Here before
                        && text.behind(mark - 1).tight()
                ? Optional.of(before.span())
                : Optional.empty();
    }

    /** “paragraph 4 of its resolution 66/24”; a number needs its noun between, or it might belong to another. */
    private List<Integer> documentsBehind(int mark) {
        int letters = 0;
        boolean noun = false;
        for (int i = mark + 1; i < Math.min(text.size(), mark + REACH); i++) {
            var gap = text.behind(i - 1);
            letters += gap.letters();
            if (gap.and() || gap.comma() || gap.stop() || letters > LETTERS_BEFORE_DOCUMENT) {
                return List.of();
            }
            var next = text.mark(i);
            if (next instanceof Mark.Document || noun && next instanceof Mark.Number) {
                return listBehind(i);
            }
            noun |= next instanceof Mark.Noun;
            if (!(next instanceof Mark.Noun || next instanceof Mark.Body || next instanceof Mark.Filler)) {
                return List.of();
            }
        }
        return List.of();
    }

    private List<Integer> listBehind(int document) {
        var list = new ArrayList<>(List.of(document));
        int letters = 0;
        for (int i = document + 1; i < text.size(); i++) {
            var gap = text.behind(i - 1);
            letters += gap.letters();
            var next = text.mark(i);
            if (gap.stop() || letters > LETTERS_IN_LIST || !(inList(next) || next instanceof Mark.Number)) {
                break;
            }
            if (next instanceof Mark.Number) {
                list.add(i);
                letters = 0;
            }
        }
        return list;
    }

    /** “resolution 66/24, paragraph 4”; 第53/70号、第54/49号决议第1至3段, where the noun binds its list together. */
    private List<Integer> documentsBefore(int mark) {
        boolean noun = false;
        var list = new ArrayList<Integer>();
        for (int i = mark - 1; i >= 0; i--) {
            var gap = text.behind(i);
            var before = text.mark(i);
            boolean bound = before instanceof Mark.Number && (!list.isEmpty() || text.mark(i + 1) instanceof Mark.Day);
            if (gap.stop() || gap.and() && list.isEmpty() || gap.letters() > (bound ? LETTERS_IN_LIST : 0)) {
                break;
            }
            if (before instanceof Mark.Number || before instanceof Mark.Document) {
                list.add(i);
                if (!noun) {
                    break;
                }
            } else if (!inList(before) && !(before instanceof Mark.Noun && list.isEmpty())) {
                break;
            }
            noun |= before instanceof Mark.Noun;
        }
        return list;
    }

    private static boolean inList(Mark mark) {
        return mark instanceof Mark.Day || mark instanceof Mark.Filler;
    }
}
