package org.mandatum.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandatum.citation.ResolutionNumber.OfSession;
import org.mandatum.citation.ResolutionNumber.SessionKind;
import org.mandatum.text.Rule;

/**
 * Reads what a text cites by number alone: which organ adopted 53/70?
 *
 * <p>It must be an organ that numbers its resolutions in that way. Among those that do, the first of these decides: the
 * date with the number, the body named with it, the same number before, the organ of the number before it in the same
 * list, the organ that adopted the text itself. A number that none of them explains is kept without a symbol where a word
 * says that it is one.
 */
final class NumberReader {

    private static final Pattern FIGURES = Pattern.compile("\\d{1,4}");

    private final MarkedText text;
    private final Evidence evidence;
    private final Optional<Organ> own;
    private final int ownSession;
    private final boolean nounsBehind;
    private final Map<ResolutionNumber, Organ> known = new HashMap<>();

    /** Takes the symbol of the document that the text is, and on which side of its numbers a noun stands. */
    NumberReader(MarkedText text, Evidence evidence, Optional<Symbol> citing, boolean nounsBehind) {
        this.text = text;
        this.evidence = evidence;
        this.nounsBehind = nounsBehind;
        own = citing.flatMap(Organ::adopting);
        ownSession = citing.map(NumberReader::session).orElse(Integer.MAX_VALUE);
    }

    private static int session(Symbol symbol) {
        return Stream.of(symbol.text().split("/"))
                .filter(segment -> FIGURES.matcher(segment).matches())
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** Everything that is cited by number, in order. */
    List<Reading> read() {
        return NumberGroup.in(text, nounsBehind).stream().flatMap(this::read).toList();
    }

    private Stream<Reading> read(NumberGroup group) {
        var readings = new ArrayList<Reading>();
        var inherited = Optional.<Set<Organ>>empty();
        var before = Optional.<Member>empty();
        for (var member : evidence.members(group)) {
            var organ = organ(member, inherited, group.adopted().isPresent());
            boolean cited = organ.isPresent() || group.adopted().isPresent() && isCited(member, before);
            if (organ.isPresent()) {
                known.put(member.number(), organ.get());
                readings.addAll(readings(member, organ.get(), group.adopted().orElse(Adopted.RESOLUTION)));
            } else if (cited) {
                readings.add(Reading.unresolved(member.mark(), member.cited().head()));
            }
            var last = inherited;
            inherited = organ.map(Set::of).or(member::body).or(() -> last);
            before = cited ? Optional.of(member) : Optional.empty();
        }
        return readings.stream();
    }

    /** Whether a number whose organ is unknown is a number of a resolution at all: 24/7 is none. */
    private boolean isCited(Member member, Optional<Member> before) {
        return member.dated().isPresent()
                || member.body().isPresent()
                || evidence.besideNoun(member.mark())
                || before.filter(other -> text.joined(other.mark(), member.mark()))
                        .isPresent();
    }

    private Optional<Organ> organ(Member member, Optional<Set<Organ>> inherited, boolean governed) {
        var candidates = Arrays.stream(Organ.values())
                .filter(organ -> organ.numbers(member.number()))
                .toList();
        if (member.body().filter(Set::isEmpty).isPresent()) {
            return Optional.empty();
        }
        var dated = byDate(member, candidates);
        if (dated.isPresent() || !governed) {
            return dated;
        }
        return member.body()
                .flatMap(body -> first(member, candidates, body::contains))
                .or(() -> Optional.ofNullable(known.get(member.number())))
                .or(() -> inherited.flatMap(body -> first(member, candidates, body::contains)))
                .or(() ->
                        inherited.filter(Set::isEmpty).isPresent() ? Optional.empty() : byDefault(member, candidates));
    }

    /** The one organ that can have adopted it on its own date. */
    private Optional<Organ> byDate(Member member, List<Organ> candidates) {
        var inTime = candidates.stream()
                .filter(organ -> member.couldBeOf(organ) && (isMeant(organ) || isLate(organ, member)))
                .toList();
        return member.dated().isPresent() && !member.shared() && inTime.size() == 1
                ? Optional.of(inTime.getFirst())
                : Optional.empty();
    }

    /** The first of some organs that can have adopted it on its date, or at any time if none can. */
    private static Optional<Organ> first(Member member, List<Organ> candidates, Predicate<Organ> some) {
        return candidates.stream()
                .filter(some)
                .filter(member::couldBeOf)
                .findFirst()
                .or(() -> candidates.stream().filter(some).findFirst());
    }

    /** The organ of the text itself, where it can be; otherwise the first that can be. */
    private Optional<Organ> byDefault(Member member, List<Organ> candidates) {
        return first(member, candidates, organ -> isOwn(organ) && hasReached(member))
                .or(() -> first(member, candidates, organ -> !isOwn(organ) && isMeant(organ)))
                .or(() -> first(member, candidates, this::isOwn));
    }

    private boolean isOwn(Organ organ) {
        return own.filter(organ::equals).isPresent();
    }

    private boolean isMeant(Organ organ) {
        return !organ.mustBeNamed() || isOwn(organ) || evidence.named(organ);
    }

    /** A session that the Assembly had long before the date; few others have so many sessions. */
    private static boolean isLate(Organ organ, Member member) {
        return organ == Organ.HUMAN_RIGHTS_COUNCIL && Organ.GENERAL_ASSEMBLY.numbers(member.number());
    }

    /** Nobody cites a session of his own that he has not yet reached: 60/251 is not of the Council's 24th session. */
    private boolean hasReached(Member member) {
        return !(member.number() instanceof OfSession of)
                || of.kind() != SessionKind.REGULAR
                || of.session() <= ownSession;
    }

    private static List<Reading> readings(Member member, Organ organ, Adopted adopted) {
        var of = member.number() instanceof OfSession ? adopted : Adopted.RESOLUTION;
        var dated = member.dated().filter(date -> !member.shared() || member.couldBeOf(organ));
        var rule = member.first() ? Rule.CITATION_BY_NUMBER : Rule.CITATION_BY_LIST;
        var head = new Reading(
                member.mark(), member.cited().head(), Optional.of(organ.symbol(of, member.number())), dated, rule);
        var further = member.cited().further().stream()
                .map(part -> new Reading(
                        member.mark(),
                        part.span(),
                        Optional.of(organ.symbol(of, member.number().withPart(part.part()))),
                        dated,
                        Rule.CITATION_BY_LIST));
        return Stream.concat(Stream.of(head), further).toList();
    }
}
