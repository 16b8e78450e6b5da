package org.mandatum.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mandatum.citation.ResolutionNumber.OfSession;
import org.mandatum.citation.ResolutionNumber.SessionKind;
import org.mandatum.text.Rule;
import org.mandatum.text.Span;

/**
 * Reads what a text cites by number alone: which organ adopted 53/70?
 *
 * <p>It must be an organ that numbers its resolutions in that way. Among those that do, the first of these decides: the
 * date with the number, the body named with it, the organ of the number before it in the same list, the organ that adopted
 * the text itself. A number that none of them explains is kept without a symbol where a word says that it is one.
 */
final class NumberReader {

    /** What is cited at a mark; without a symbol where nothing tells whose number it is. */
    record Reading(int mark, Span span, Optional<Symbol> symbol, Optional<LocalDate> dated, Rule rule) {}

    /** A number and what stands around it. */
    private record Member(
            int mark, Mark.Number cited, Optional<LocalDate> dated, Optional<Set<Organ>> body, boolean first) {

        ResolutionNumber number() {
            return cited.number();
        }

        boolean couldBeOf(Organ organ) {
            return dated.isEmpty() || organ.couldAdopt(number(), dated.get().getYear());
        }
    }

    private final MarkedText text;
    private final Evidence evidence;
    private final Optional<Organ> own;
    private final int ownSession;

    NumberReader(MarkedText text, Evidence evidence, Optional<Symbol> citing) {
        this.text = text;
        this.evidence = evidence;
        own = citing.flatMap(Organ::adopting);
        ownSession = citing.map(NumberReader::session).orElse(Integer.MAX_VALUE);
    }

    private static int session(Symbol symbol) {
        return Stream.of(symbol.text().split("/"))
                .filter(segment -> segment.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** Everything that is cited by number, in order. */
    List<Reading> read() {
        return NumberGroup.in(text).stream().flatMap(this::read).toList();
    }

    private Stream<Reading> read(NumberGroup group) {
        var readings = new ArrayList<Reading>();
        var before = Optional.<Organ>empty();
        for (var member : members(group)) {
            var organ = organ(member, before, group.adopted().isPresent());
            if (organ.isPresent()) {
                before = organ;
                readings.addAll(readings(member, organ.get(), group.adopted().orElse(Adopted.RESOLUTION)));
            } else if (group.adopted().isPresent() && besideNoun(member.mark())) {
                readings.add(new Reading(
                        member.mark(), member.cited().span(), Optional.empty(), member.dated(), Rule.CITATION_BY_NUMBER));
            }
        }
        return readings.stream();
    }

    /** The members of a group with their evidence; those side by side share a date, and a body named behind the last. */
    private List<Member> members(NumberGroup group) {
        int size = group.members().size();
        var members = new ArrayList<Member>(size);
        for (int i = size - 1; i >= 0; i--) {
            int mark = group.members().get(i);
            var next = members.isEmpty() ? Optional.<Member>empty() : Optional.of(members.getLast());
            var beside = next.filter(later -> text.joined(mark, later.mark()));
            var dated = evidence.date(mark, group.behind())
                    .or(() -> group.behind() ? Optional.empty() : beside.flatMap(Member::dated));
            var body = evidence.body(mark).or(() -> beside.flatMap(Member::body));
            members.add(new Member(mark, (Mark.Number) text.mark(mark), dated, body, i == 0));
        }
        var inOrder = members.reversed();
        return group.behind() ? withDatesBefore(inOrder) : inOrder;
    }

    /** Where dates stand before numbers, a number without a date has that of the number beside it on the left. */
    private List<Member> withDatesBefore(List<Member> members) {
        var dated = new ArrayList<Member>(members.size());
        for (var member : members) {
            boolean shares = member.dated().isEmpty()
                    && !dated.isEmpty()
                    && text.joined(dated.getLast().mark(), member.mark());
            dated.add(
                    shares
                            ? new Member(
                                    member.mark(), member.cited(), dated.getLast().dated(), member.body(), member.first())
                            : member);
        }
        return dated;
    }

    private boolean besideNoun(int mark) {
        return mark > 0 && text.mark(mark - 1) instanceof Mark.Noun && text.behind(mark - 1).tight()
                || mark + 1 < text.size()
                        && text.mark(mark + 1) instanceof Mark.Noun
                        && text.behind(mark).tight();
    }

    private Optional<Organ> organ(Member member, Optional<Organ> before, boolean governed) {
        var candidates = Arrays.stream(Organ.values())
                .filter(organ -> organ.numbers(member.number()))
                .toList();
        var inTime = candidates.stream().filter(member::couldBeOf).toList();
        if (member.dated().isPresent() && inTime.size() == 1) {
            return Optional.of(inTime.getFirst());
        }
        if (!governed) {
            return Optional.empty();
        }
        var possible = inTime.isEmpty() ? candidates : inTime;
        if (member.body().isPresent()) {
            return possible.stream().filter(member.body().get()::contains).findFirst();
        }
        return before.filter(possible::contains).or(() -> byDefault(member, possible));
    }

    /** The organ of the text itself, where it can be; otherwise the first that can be. */
    private Optional<Organ> byDefault(Member member, List<Organ> possible) {
        var plausible = possible.stream()
                .filter(organ -> organ != Organ.HUMAN_RIGHTS_COUNCIL || humanRightsCouncil(member))
                .toList();
        return own.filter(plausible::contains).or(() -> plausible.stream().findFirst());
    }

    /**
     * Many conferences number their resolutions as the Human Rights Council does: it is meant only where it speaks itself,
     * or is named before. It cites no session that it has not yet reached.
     */
    private boolean humanRightsCouncil(Member member) {
        boolean speaks = own.filter(organ -> organ == Organ.HUMAN_RIGHTS_COUNCIL).isPresent();
        boolean reached = !speaks
                || !(member.number() instanceof OfSession of)
                || of.kind() != SessionKind.REGULAR
                || of.session() <= ownSession;
        return reached
                && member.couldBeOf(Organ.HUMAN_RIGHTS_COUNCIL)
                && (speaks || evidence.named(Organ.HUMAN_RIGHTS_COUNCIL, member.mark()));
    }

    private static List<Reading> readings(Member member, Organ organ, Adopted adopted) {
        var rule = member.first() ? Rule.CITATION_BY_NUMBER : Rule.CITATION_BY_LIST;
        var of = member.number() instanceof OfSession ? adopted : Adopted.RESOLUTION;
        var head = new Reading(
                member.mark(),
                member.cited().span(),
                Optional.of(organ.symbol(of, member.number())),
                member.dated(),
                rule);
        var further = member.cited().further().stream()
                .map(part -> new Reading(
                        member.mark(),
                        part.span(),
                        Optional.of(organ.symbol(of, member.number().withPart(part.part()))),
                        member.dated(),
                        Rule.CITATION_BY_LIST));
        return Stream.concat(Stream.of(head), further).toList();
    }
}
