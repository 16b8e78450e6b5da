package org.mandatum.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.mandatum.text.LanguageTag;
import org.mandatum.text.Parsed;

/**
 * Reads pages of HTML: resolutions, and saved pages of sites with menus, banners and notices around one.
 *
 * <p>Pages are parsed as browsers parse them, whatever is wrong with them, in a bounded depth. Numbers and letters that a
 * browser counts are put back; links and raised figures tell the marks of notes. May be shared between threads.
 */
public final class HtmlReader implements DocumentReader {

    private static final String NAME = "html";

    /** Old pages are one piece of typewritten text. */
    private static final int MOSTLY = 2;

    private static final Pattern TAG = Pattern.compile("([A-Za-z]{2,3})(?:[-_].*)?");

    private final ParagraphCues cues;
    private final DocumentReader pages;

    /** A reader that tells by {@code cues} which part of a page is the resolution. */
    public HtmlReader(ParagraphCues cues) {
        this.cues = cues;
        this.pages = new PageTextReader(cues);
    }

    @Override
    public Parsed<Optional<SourceDocument>> read(SourceFile file) {
        var page = Parser.htmlParser().setTrackPosition(true).parseInput(file.content(), "");
        var typed = typed(page.body());
        if (typed.isPresent()) {
            return pages.read(new SourceFile(file.name(), file.checksum(), typed.get()));
        }
        var builder = new DocumentBuilder(file, NAME);
        language(page).ifPresent(builder::language);
        if (Furniture.isSymbol(page.title())) {
            builder.fact(Fact.SYMBOL, page.title().strip());
        }
        return fill(builder, page.body()).buildOrSayWhy();
    }

    private DocumentBuilder fill(DocumentBuilder builder, Element body) {
        var links = new HtmlNotes(body);
        var walk = new HtmlWalk(body, HtmlMain.leftOut(body, cues, links), links, cues);
        NodeTraversor.filter(walk, body);
        var notes = new NoteParagraphs(withoutLabels(Furniture.removedFrom(walk.drafts())));
        boolean allCited = isCited(notes.notes().keySet(), notes.body());
        var marked = allCited
                ? notes.body()
                : NoteMarkFinder.mark(notes.body(), notes.notes().keySet());
        return builder.addAll(marked, notes.notes());
    }

    private static boolean isCited(Collection<String> labels, List<Draft> body) {
        var cited = body.stream()
                .flatMap(draft -> draft.paragraph().marks().stream())
                .map(NoteMark::label)
                .toList();
        return cited.containsAll(labels);
    }

    /** Notes without their numbers, which are written out besides. */
    private static List<Draft> withoutLabels(List<Draft> drafts) {
        var bare = new ArrayList<Draft>();
        for (var draft : drafts) {
            var paragraph = draft.paragraph();
            var mark = paragraph.marks().stream().findFirst().filter(first -> first.offset() == 0);
            bare.add(mark.map(known -> draft.with(withoutLabel(paragraph, known.label())))
                    .orElse(draft));
        }
        return bare;
    }

    private static Paragraph withoutLabel(Paragraph note, String label) {
        var written = Pattern.compile("(?:[↑↩^⇧]\\s*)?[\\[(]?" + Pattern.quote(label)
                        + "(?:[\\])]+[.:]?|[.:]?(?=\\s|$))\\s*|[↑↩^⇧]\\s*")
                .matcher(note.words());
        return written.lookingAt() ? note.from(written.end()) : note;
    }

    /** The text of a page that has hardly anything but text as it was typed; empty for other pages. */
    private static Optional<String> typed(Element body) {
        var typed = body.select("pre");
        if (typed.isEmpty() || typed.size() > 1 && typed.select("pre pre").first() != null) {
            return Optional.empty();
        }
        var words = new StringBuilder();
        typed.forEach(pre -> words.append(pre.wholeText()).append("\n\n"));
        return words.length() * MOSTLY > body.wholeText().length() ? Optional.of(words.toString()) : Optional.empty();
    }

    private static Optional<LanguageTag> language(Document page) {
        return page.select("html[lang], body[lang]").stream()
                .reduce((outer, inner) -> inner)
                .map(element -> TAG.matcher(element.attr("lang").strip()))
                .filter(tag -> tag.matches())
                .map(tag -> new LanguageTag(tag.group(1).toLowerCase(Locale.ROOT)));
    }
}
