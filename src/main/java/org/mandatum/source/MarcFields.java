package org.mandatum.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandatum.source.Voting.Count;
import org.mandatum.source.Voting.Side;

/**
 * The fields of one MARC 21 record, and what they mean in the catalogue of the United Nations Digital Library.
 *
 * <p>191 symbol, 245 title, 269 and 992 dates, 650 subject, 967 vote of a member, 993 related document, 996 vote.
 */
final class MarcFields {

    private static final Pattern WITHOUT_VOTE = Pattern.compile("without (?:a )?vote", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");
    private static final Pattern TITLE_END = Pattern.compile("[\\s:/,]+$");

    /** One subfield. */
    private record Subfield(String tag, int field, char code, String value) {}

    private final List<Subfield> subfields = new ArrayList<>();

    /**
     * @param field which of the record's fields it stands in, from 1
     */
    void add(String tag, int field, char code, String value) {
        if (!value.isBlank()) {
            subfields.add(new Subfield(tag, field, code, value.strip().replaceAll("\\s+", " ")));
        }
    }

    CatalogueRecord toRecord() {
        return new CatalogueRecord(
                all("191", 'a').toList(),
                day("992"),
                day("269"),
                new Workflow(List.of(), voting(), subjects(), title()),
                all("993", 'a').toList());
    }

    private Stream<String> all(String tag, char code) {
        return subfields.stream()
                .filter(one -> one.tag().equals(tag) && one.code() == code)
                .map(Subfield::value);
    }

    private Optional<String> in(int field, char code) {
        return subfields.stream()
                .filter(one -> one.field() == field && one.code() == code)
                .map(Subfield::value)
                .findFirst();
    }

    private Optional<String> title() {
        var title = Stream.concat(all("245", 'a').limit(1), all("245", 'b').limit(1))
                .toList();
        return title.isEmpty()
                ? Optional.empty()
                : Optional.of(TITLE_END.matcher(String.join(" ", title)).replaceFirst(""));
    }

    private List<Keyword> subjects() {
        return subfields.stream()
                .filter(one -> one.tag().equals("650") && one.code() == 'a')
                .map(one -> new Keyword(
                        "UNBIS Thesaurus", in(one.field(), '0').filter(iri -> iri.startsWith("http")), one.value()))
                .toList();
    }

    private Optional<Voting> voting() {
        if (all("996", 'a').anyMatch(words -> WITHOUT_VOTE.matcher(words).find())) {
            return Optional.of(new Voting.WithoutVote());
        }
        var sides = tally();
        voters().forEach((side, names) -> sides.merge(
                side,
                new Count(OptionalInt.of(names.size()), names),
                (counted, named) -> new Count(counted.number(), named.voters())));
        return sides.isEmpty() ? Optional.empty() : Optional.of(new Voting.Recorded(sides));
    }

    /** The numbers as stated; the names beside them may be fewer. */
    private Map<Side, Count> tally() {
        var sides = new EnumMap<Side, Count>(Side.class);
        all("996", 'a').flatMap(words -> Tally.in(words).stream()).findFirst().ifPresent(sides::putAll);
        return sides;
    }

    /** Field 967 holds the vote of one member: its name in e, its vote in d. */
    private Map<Side, List<String>> voters() {
        var voters = new EnumMap<Side, List<String>>(Side.class);
        subfields.stream()
                .filter(one -> one.tag().equals("967") && one.code() == 'e')
                .forEach(one -> in(one.field(), 'd')
                        .map(vote -> side(vote))
                        .or(() -> Optional.of(Side.NOT_VOTING))
                        .ifPresent(side -> voters.computeIfAbsent(side, any -> new ArrayList<>())
                                .add(one.value())));
        return voters;
    }

    private static Side side(String vote) {
        return switch (vote) {
            case "Y" -> Side.IN_FAVOUR;
            case "N" -> Side.AGAINST;
            case "A" -> Side.ABSTAINING;
            default -> Side.NOT_VOTING;
        };
    }

    private Optional<LocalDate> day(String tag) {
        return all(tag, 'a').flatMap(date -> calendarDay(date).stream()).findFirst();
    }

    private static Optional<LocalDate> calendarDay(String written) {
        var found = DAY.matcher(written);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
