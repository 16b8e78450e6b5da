package org.mandatum.semantic.versions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandatum.citation.Citation;
import org.mandatum.citation.Symbol;
import org.mandatum.document.Clause;
import org.mandatum.document.ClausePath;
import org.mandatum.document.Masthead;
import org.mandatum.document.Resolution;
import org.mandatum.document.Stated;
import org.mandatum.language.CalendarDate;
import org.mandatum.language.Dates;
import org.mandatum.language.Languages;
import org.mandatum.semantic.Act;
import org.mandatum.semantic.ActorName;
import org.mandatum.semantic.ActorReference;
import org.mandatum.semantic.Cited;
import org.mandatum.semantic.Directive;
import org.mandatum.semantic.Meaning;
import org.mandatum.semantic.versions.VersionDigest.StatedField;
import org.mandatum.text.LanguageTag;
import org.mandatum.text.SourceText;

/**
 * Makes digests of language versions. An instance may be shared between threads; what most versions have in common,
 * such as the path {@code op/1}, its digests share too.
 */
public final class Digester {

    private final Map<LanguageTag, Dates> dates = new HashMap<>();
    private final Set<String> named;
    private final Map<ClausePath, ClausePath> paths = new ConcurrentHashMap<>();
    private final Map<Symbol, Symbol> symbols = new ConcurrentHashMap<>();

    /**
     * @param actors the names of all known actors
     */
    public Digester(Languages languages, Collection<ActorName> actors) {
        named = actors.stream()
                .filter(actor -> !actor.kind().isGroup())
                .map(ActorName::actor)
                .collect(Collectors.toUnmodifiableSet());
        languages.profiles().forEach(profile -> dates.put(profile.tag(), profile.dates()));
    }

    /** The digest of a version; none where it has no symbol by which its sisters could be told. */
    public Optional<VersionDigest> digest(Meaning meaning) {
        var resolution = meaning.resolution();
        return resolution
                .masthead()
                .symbol()
                .map(Stated::value)
                .map(symbol -> new VersionDigest(
                        resolution.source().text().file(),
                        shared(symbols, symbol),
                        resolution.language(),
                        clauses(meaning),
                        masthead(resolution.masthead(), resolution.source().text())));
    }

    private List<ClauseDigest> clauses(Meaning meaning) {
        var acts = meaning.acts().stream().collect(Collectors.groupingBy(Act::clause));
        var cited = meaning.citations().stream().collect(Collectors.groupingBy(Cited::clause));
        var directives = meaning.directives().stream().collect(Collectors.groupingBy(Directive::clause));
        var digests = new ArrayList<ClauseDigest>();
        for (var top : meaning.resolution().clauses()) {
            top.all()
                    .map(clause -> new ClauseDigest(
                            shared(paths, clause.path()),
                            shared(paths, top.path()),
                            text(meaning).place(clause.words().opening().start()),
                            acts.getOrDefault(clause.path(), List.of()).stream()
                                    .findFirst()
                                    .flatMap(Act::verb),
                            symbols(cited.getOrDefault(clause.path(), List.of()), text(meaning)),
                            dates(clause, meaning.resolution()),
                            mentions(directives.getOrDefault(clause.path(), List.of()), this::asked, text(meaning)),
                            mentions(directives.getOrDefault(clause.path(), List.of()), Digester::due, text(meaning))))
                    .forEach(digests::add);
        }
        return digests;
    }

    private List<Mention<Symbol>> symbols(List<Cited> cited, SourceText text) {
        return cited.stream()
                .flatMap(citing -> citing.citation() instanceof Citation.OfDocument document
                        ? Stream.of(new Mention<>(
                                shared(symbols, document.symbol()),
                                shared(paths, citing.clause()),
                                text.place(document.span().start())))
                        : Stream.empty())
                .toList();
    }

    private List<Mention<String>> mentions(
            List<Directive> directives, Function<Directive, Stream<String>> value, SourceText text) {
        return directives.stream()
                .flatMap(directive -> value.apply(directive)
                        .map(of -> new Mention<>(
                                of,
                                shared(paths, directive.clause()),
                                text.place(directive.span().start()))))
                .toList();
    }

    /**
     * Only those who have a name of their own: languages are free in how they call groups, and an actor known only by
     * words has others in each.
     */
    private Stream<String> asked(Directive directive) {
        return directive
                .addressee()
                .flatMap(addressee -> switch (addressee) {
                    case ActorReference.Known known -> Optional.of(known.name()).filter(named::contains);
                    case ActorReference.Group group -> Optional.<String>empty();
                    case ActorReference.Named named -> Optional.<String>empty();
                })
                .stream();
    }

    private static Stream<String> due(Directive directive) {
        return Stream.concat(
                directive.due().session().map(session -> "session " + session).stream(),
                directive.due().date().stream());
    }

    /** Years alone are left out: languages differ in whether they repeat the year of a month. */
    private List<Mention<CalendarDate>> dates(Clause clause, Resolution resolution) {
        var text = resolution.source().text();
        var found = new ArrayList<Mention<CalendarDate>>();
        for (var span : clause.words().spans()) {
            for (var date : dates.get(resolution.language()).findAll(text.at(span))) {
                var place = text.place(span.start() + date.span().start());
                Stream.of(date.from(), date.to())
                        .distinct()
                        .filter(Digester::isWithinYear)
                        .forEach(end -> found.add(new Mention<>(end, shared(paths, clause.path()), place)));
            }
        }
        return found;
    }

    private static boolean isWithinYear(CalendarDate date) {
        return switch (date) {
            case CalendarDate.Day day -> true;
            case CalendarDate.Month month -> true;
            case CalendarDate.WholeYear year -> false;
        };
    }

    private static Map<MastheadField, StatedField> masthead(Masthead masthead, SourceText text) {
        var fields = new EnumMap<MastheadField, StatedField>(MastheadField.class);
        put(fields, MastheadField.SESSION, masthead.session(), text);
        put(fields, MastheadField.ADOPTION_DATE, masthead.adopted(), text);
        put(fields, MastheadField.MEETING, masthead.meeting(), text);
        put(fields, MastheadField.COMMITTEE, masthead.committee(), text);
        put(fields, MastheadField.BASIS, masthead.basedOn(), text);
        var items = masthead.agendaItems();
        if (!items.isEmpty()) {
            var all = items.stream().map(Stated::value).sorted().collect(Collectors.joining(", "));
            put(
                    fields,
                    MastheadField.AGENDA_ITEM,
                    Optional.of(new Stated<>(all, items.getFirst().span())),
                    text);
        }
        return fields;
    }

    private static void put(
            Map<MastheadField, StatedField> fields,
            MastheadField field,
            Optional<? extends Stated<?>> stated,
            SourceText text) {
        stated.ifPresent(found -> fields.put(
                field,
                new StatedField(
                        String.valueOf(found.value()), text.place(found.span().start()))));
    }

    private static SourceText text(Meaning meaning) {
        return meaning.resolution().source().text();
    }

    private static <T> T shared(Map<T, T> known, T value) {
        return known.computeIfAbsent(value, same -> same);
    }
}
