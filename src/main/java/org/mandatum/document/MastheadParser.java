package org.mandatum.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.mandatum.citation.DocumentKind;
import org.mandatum.citation.PrintedNumber;
import org.mandatum.citation.Symbol;
import org.mandatum.citation.SymbolParser;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Numerals;
import org.mandatum.language.WordingMatch;
import org.mandatum.source.Fact;
import org.mandatum.source.SourceDocument;
import org.mandatum.source.TextBlock;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Problem;
import org.mandatum.text.Span;

/**
 * Reads what a document says of itself in its head and closing lines.
 *
 * <p>The words count; what the markup states beside them fills gaps, and where the two differ that is reported.
 */
final class MastheadParser {

    /** A line that names a session says little else; a title may name one too. */
    private static final double SESSION_LINE = 0.5;

    private static final Set<DocumentKind> ADOPTED =
            Set.of(DocumentKind.RESOLUTION, DocumentKind.DECISION, DocumentKind.PRESIDENTIAL_STATEMENT);

    private final SourceDocument source;
    private final LanguageProfile profile;

    MastheadParser(SourceDocument source, LanguageProfile profile) {
        this.source = source;
        this.profile = profile;
    }

    Masthead parse(Layout layout, List<Diagnostic> found) {
        var head = layout.head();
        var adoption = adoption(head);
        var organ = layout.organ().or(() -> adoption.map(line -> new Stated<>(line.organ(), line.span())));
        var symbol = symbol(head, found).or(() -> organ.flatMap(adopting -> printed(head, adopting.value())));
        var origin = origin(head);
        var masthead = new Masthead(
                symbol,
                new TitleFinder(source).find(head, symbol.map(Stated::value)).filter(title -> adoption.filter(
                                line -> title.span().contains(line.span()))
                        .isEmpty()),
                organ,
                session(head, found),
                agendaItems(head),
                adopted(adoption, head, layout.closing(), found),
                distributed(head),
                meeting(adoption, layout.closing()),
                committee(origin),
                basedOn(origin),
                new VotingLines(profile).voting(source, layout.closing()));
        reportGaps(masthead, found);
        return masthead;
    }

    private Optional<Stated<Symbol>> symbol(List<TextBlock> head, List<Diagnostic> found) {
        var stated = head.stream()
                .flatMap(
                        block -> SymbolLine.in(source.words(block), block.span().start()))
                .filter(symbol -> ADOPTED.contains(symbol.value().kind()))
                .findFirst();
        stated.filter(symbol -> SymbolParser.isDamaged(source.text().at(symbol.span())))
                .ifPresent(symbol -> found.add(Diagnostic.at(
                        source.text(),
                        symbol.span().start(),
                        Problem.SYMBOL_REPAIRED,
                        source.text().at(symbol.span()),
                        symbol.value())));
        var marked = Optional.ofNullable(source.facts().get(Fact.SYMBOL)).flatMap(SymbolParser::parse);
        if (stated.isPresent() && marked.isPresent() && !stated.get().value().equals(marked.get())) {
            found.add(Diagnostic.at(
                    source.text(),
                    stated.get().span().start(),
                    Problem.SYMBOL_DIFFERS,
                    marked.get(),
                    stated.get().value()));
        }
        return marked.map(
                        symbol -> new Stated<>(symbol, stated.map(Stated::span).orElse(new Span(0, 0))))
                .or(() -> stated);
    }

    /** The number next to the enacting formula, as the symbol that it stands for: older texts print no symbols. */
    private Optional<Stated<Symbol>> printed(List<TextBlock> head, String organ) {
        return head.reversed().stream()
                .flatMap(block -> PrintedNumber.at(source.words(block), organ).stream()
                        .map(number -> new Stated<>(
                                number.symbol(),
                                number.span().shifted(block.span().start()))))
                .findFirst();
    }

    private Optional<Stated<SessionNumber>> session(List<TextBlock> head, List<Diagnostic> found) {
        var stated = head.stream()
                .flatMap(block -> {
                    var words = source.words(block);
                    return profile.sessions().find(words).stream()
                            .filter(session -> session.span().length() >= SESSION_LINE * words.length())
                            .map(session -> new Stated<>(
                                    SessionNumber.of(session),
                                    session.span().shifted(block.span().start())));
                })
                .findFirst();
        var marked = Optional.ofNullable(source.facts().get(Fact.SESSION))
                .map(Numerals::value)
                .flatMap(number -> number.stream().boxed().findFirst());
        if (stated.isPresent() && marked.isPresent() && stated.get().value().number() != marked.get()) {
            found.add(differing(stated.get(), "session", marked.get()));
        }
        return stated.or(() -> marked.filter(number -> number > 0)
                .map(number -> new Stated<>(SessionNumber.regular(number), new Span(0, 0))));
    }

    private List<Stated<String>> agendaItems(List<TextBlock> head) {
        return inHead(head, "agenda-item")
                .flatMap(found -> new AgendaNumbers(found.match(), profile.labels()).all(found.offset()))
                .toList();
    }

    /** The line that says who adopted the resolution, when, and in the Security Council at which meeting. */
    private record Adoption(String organ, Span span, Optional<Stated<LocalDate>> date, OptionalInt meeting) {}

    private Optional<Adoption> adoption(List<TextBlock> head) {
        return profile.wordings("adoption").entrySet().stream()
                .flatMap(organ -> head.stream().flatMap(block -> organ.getValue().find(source.words(block)).stream()
                        .map(match ->
                                adoption(organ.getKey(), match, block.span().start()))))
                .findFirst();
    }

    private Adoption adoption(String organ, WordingMatch match, int offset) {
        var date = match.slotSpan("date")
                .flatMap(span -> new ClosingLines(profile).date(span.in(match.text()), offset + span.start()));
        return new Adoption(organ, match.span().shifted(offset), date, new ClosingLines(profile).number(match));
    }

    private Optional<Stated<LocalDate>> adopted(
            Optional<Adoption> adoption, List<TextBlock> head, List<TextBlock> closing, List<Diagnostic> found) {
        var lines = new ClosingLines(profile);
        var stated = adoption.flatMap(Adoption::date)
                .or(() -> adoption.flatMap(line -> firstOf(goingOn(head, line), lines::date)))
                .or(() -> firstOf(closing, lines::date));
        var marked = Optional.ofNullable(source.facts().get(Fact.ADOPTED)).map(LocalDate::parse);
        if (stated.isPresent() && marked.isPresent() && !stated.get().value().equals(marked.get())) {
            found.add(differing(stated.get(), "the day of adoption", marked.get()));
        }
        return stated.or(() -> marked.map(day -> new Stated<>(day, new Span(0, 0))));
    }

    /** The day may stand on a line of its own behind “adopted … on”. */
    private List<TextBlock> goingOn(List<TextBlock> head, Adoption adoption) {
        return head.stream()
                .filter(block -> block.span().start() >= adoption.span().end())
                .limit(1)
                .filter(block -> new ClosingLines(profile).isClosing(source.words(block)))
                .toList();
    }

    private Optional<Stated<LocalDate>> distributed(List<TextBlock> head) {
        var marked = Optional.ofNullable(source.facts().get(Fact.DISTRIBUTED))
                .map(LocalDate::parse)
                .map(day -> new Stated<>(day, new Span(0, 0)));
        return marked.or(() -> inHead(head, "masthead.distribution")
                .flatMap(found -> firstOf(behind(head, found.span()), new ClosingLines(profile)::date).stream())
                .findFirst());
    }

    /** The block in which the words stand, and the one behind it, where the date of distribution is often printed. */
    private static List<TextBlock> behind(List<TextBlock> head, Span span) {
        return head.stream()
                .filter(block -> block.span().end() > span.start())
                .limit(2)
                .toList();
    }

    private Optional<Stated<Integer>> meeting(Optional<Adoption> adoption, List<TextBlock> closing) {
        return adoption.filter(line -> line.meeting().isPresent())
                .map(line -> new Stated<>(line.meeting().getAsInt(), line.span()))
                .or(() -> firstOf(closing, new ClosingLines(profile)::meeting));
    }

    /** The bracketed line under the adoption: on whose report, or on which draft. */
    private Optional<TextBlock> origin(List<TextBlock> head) {
        return head.stream()
                .filter(block -> profile.wordings("origin").values().stream()
                        .anyMatch(wording -> wording.find(source.words(block)).isPresent()))
                .findFirst();
    }

    private Optional<Stated<String>> committee(Optional<TextBlock> origin) {
        return origin.flatMap(block -> profile.wordings("committee").entrySet().stream()
                .flatMap(committee -> committee.getValue().find(source.words(block)).stream()
                        .map(match -> new Stated<>(
                                committee.getKey(),
                                match.span().shifted(block.span().start()))))
                .findFirst());
    }

    private Optional<Stated<Symbol>> basedOn(Optional<TextBlock> origin) {
        return origin.flatMap(block ->
                SymbolLine.in(source.words(block), block.span().start()).findFirst());
    }

    /** The places of a wording in the head, one a line. */
    private Stream<Found> inHead(List<TextBlock> head, String key) {
        var wording = profile.wording(key);
        return head.stream().flatMap(block -> wording.find(source.words(block)).stream()
                .map(match -> new Found(match, block.span().start())));
    }

    /** A wording in a line, and where the line stands in the reading text. */
    private record Found(WordingMatch match, int offset) {
        Span span() {
            return match.span().shifted(offset);
        }
    }

    private interface LineReader<T> {
        Optional<Stated<T>> read(CharSequence line, int offset);
    }

    private <T> Optional<Stated<T>> firstOf(List<TextBlock> blocks, LineReader<T> reader) {
        return blocks.stream()
                .flatMap(block -> reader.read(source.words(block), block.span().start()).stream())
                .findFirst();
    }

    private Diagnostic differing(Stated<?> stated, String what, Object marked) {
        return Diagnostic.at(
                source.text(), stated.span().start(), Problem.MARKUP_DIFFERS, what, marked, stated.value());
    }

    private void reportGaps(Masthead masthead, List<Diagnostic> found) {
        if (masthead.symbol().isEmpty()) {
            found.add(Diagnostic.about(
                    source.text().file(), Problem.SYMBOL_MISSING, source.text().file()));
        }
        var gaps = Stream.of(
                        masthead.adopted().isEmpty() ? "the day of adoption" : "",
                        masthead.organ().isEmpty() ? "the adopting organ" : "")
                .filter(gap -> !gap.isEmpty())
                .toList();
        if (!gaps.isEmpty()) {
            found.add(Diagnostic.about(source.text().file(), Problem.MASTHEAD_INCOMPLETE, String.join(", ", gaps)));
        }
    }
}
