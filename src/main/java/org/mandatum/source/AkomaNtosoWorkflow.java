package org.mandatum.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.mandatum.source.Voting.Count;
import org.mandatum.source.Voting.Side;
import org.mandatum.source.WorkflowStep.Kind;

/**
 * Picks out of an Akoma Ntoso file the workflow, the vote and the keywords that the UN states in its head.
 *
 * <p>Where a vote's kind is not said, the counts tell that one was taken; where counts are missing, “Adopted
 * 92-50-21” does.
 */
final class AkomaNtosoWorkflow {

    private static final Map<String, Kind> KINDS = Map.of(
            "draftResolution", Kind.SUBMISSION,
            "draftResolutionAdditionalSponsors", Kind.FURTHER_SPONSORS,
            "recommendedForAdoption", Kind.RECOMMENDATION,
            "adopted", Kind.ADOPTION);

    private static final Map<String, Side> SIDES = Map.of(
            "inFavour", Side.IN_FAVOUR,
            "against", Side.AGAINST,
            "abstaining", Side.ABSTAINING,
            "nonVoting", Side.NOT_VOTING);

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final String WITHOUT_VOTE = "adoptedWithoutVote";

    private final List<WorkflowStep> steps = new ArrayList<>();
    private final Set<Keyword> keywords = new LinkedHashSet<>();
    private final Map<Side, Count> sides = new EnumMap<>(Side.class);
    private final List<String> voters = new ArrayList<>();
    private final StringBuilder voter = new StringBuilder();
    private Optional<Side> side = Optional.empty();
    private OptionalInt number = OptionalInt.empty();
    private Optional<String> title = Optional.empty();
    private String outcome = "";
    private boolean inVoter;

    void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "step" -> step(xml);
            case "voting" -> outcome = AkomaNtosoFrame.attribute(xml, "outcome");
            case "count" -> {
                side = Optional.ofNullable(SIDES.get(AkomaNtosoFrame.attribute(xml, "refersTo")));
                number = integer(AkomaNtosoFrame.attribute(xml, "value"));
            }
            case "organization" -> inVoter = side.isPresent();
            case "keyword" -> keyword(xml);
            default -> {
                // Tells nothing of the workflow.
            }
        }
    }

    void characters(CharSequence characters) {
        if (inVoter) {
            voter.append(characters);
        }
    }

    void finish(String name) {
        switch (name) {
            case "organization" -> {
                if (inVoter && !voter.toString().isBlank()) {
                    voters.add(oneLine(voter.toString()));
                }
                voter.setLength(0);
                inVoter = false;
            }
            case "count" -> {
                side.ifPresent(known -> sides.putIfAbsent(known, new Count(number, voters)));
                voters.clear();
                side = Optional.empty();
            }
            default -> {
                // Ends nothing of the workflow.
            }
        }
    }

    Workflow workflow() {
        return new Workflow(steps, voting(), List.copyOf(keywords), title);
    }

    private void step(XMLStreamReader xml) {
        Optional.ofNullable(KINDS.get(AkomaNtosoFrame.attribute(xml, "outcome")))
                .map(kind -> new WorkflowStep(
                        kind,
                        AkomaNtosoFacts.day(AkomaNtosoFrame.attribute(xml, "date")),
                        oneLine(AkomaNtosoFrame.attribute(xml, "as")),
                        oneLine(AkomaNtosoFrame.attribute(xml, "by")),
                        oneLine(AkomaNtosoFrame.attribute(xml, "refersTo"))))
                .ifPresent(steps::add);
    }

    /** Agenda items go by the number that the masthead prints; the library's own title is no subject either. */
    private void keyword(XMLStreamReader xml) {
        var value = words(AkomaNtosoFrame.attribute(xml, "value"));
        var words = NUMBER.matcher(value).matches() ? words(AkomaNtosoFrame.attribute(xml, "showAs")) : value;
        switch (AkomaNtosoFrame.attribute(xml, "refersTo")) {
            case "title" -> title = title.or(() -> Optional.of(words).filter(stated -> !stated.isEmpty()));
            case "agenda" -> {
                // The masthead has it.
            }
            default -> {
                var iri = AkomaNtosoFrame.attribute(xml, "href").strip();
                if (!words.isEmpty()) {
                    keywords.add(new Keyword(
                            dictionary(
                                    AkomaNtosoFrame.attribute(xml, "dictionary").strip()),
                            Optional.of(iri).filter(stated -> !stated.isEmpty()),
                            words));
                }
            }
        }
    }

    /** One thesaurus goes by two names. */
    private static String dictionary(String name) {
        return name.equals("UNBIS") ? "UNBIS Thesaurus" : name;
    }

    private Optional<Voting> voting() {
        if (outcome.equals(WITHOUT_VOTE)) {
            return Optional.of(new Voting.WithoutVote());
        }
        if (sides.isEmpty()) {
            return tally().map(Voting.Recorded::new);
        }
        return Optional.of(new Voting.Recorded(sides));
    }

    private Optional<Map<Side, Count>> tally() {
        return steps.stream()
                .filter(step -> step.kind() == Kind.ADOPTION)
                .flatMap(step -> List.of(outcome, step.document(), step.by()).stream())
                .flatMap(words -> Tally.in(words).stream())
                .findFirst();
    }

    private static OptionalInt integer(String digits) {
        return digits.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    /** The files write {@code women&amp;#39;s_rights} for “women's rights”. */
    private static String words(String value) {
        return oneLine(value.replace('_', ' ').replace("&#39;", "'").replace("&amp;", "&"));
    }

    private static String oneLine(String words) {
        return BLANKS.matcher(words.strip()).replaceAll(" ");
    }
}
