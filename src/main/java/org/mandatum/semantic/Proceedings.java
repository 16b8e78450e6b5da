package org.mandatum.semantic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.mandatum.citation.Symbol;
import org.mandatum.source.Keyword;
import org.mandatum.source.Voting.Side;
import org.mandatum.source.WorkflowStep;
import org.mandatum.text.LanguageTag;

/**
 * How a document came about, and what it is about, with documents and States known.
 *
 * @param steps the steps on its way, in the order in which they were taken
 * @param sponsors who submitted the draft
 * @param furtherSponsors who joined them
 * @param withoutVote whether it was adopted without a vote
 * @param ballot the vote that was taken
 * @param chapter the chapter of the Charter under which it was adopted, such as {@code VII}
 * @param subjects the subjects under which it is indexed
 * @param title the title by which a catalogue knows it
 */
public record Proceedings(
        List<Step> steps,
        List<ActorReference> sponsors,
        List<ActorReference> furtherSponsors,
        boolean withoutVote,
        Optional<Ballot> ballot,
        Optional<String> chapter,
        List<Keyword> subjects,
        Optional<String> title) {

    public Proceedings {
        steps = List.copyOf(steps);
        sponsors = List.copyOf(sponsors);
        furtherSponsors = List.copyOf(furtherSponsors);
        subjects = List.copyOf(subjects);
    }

    /**
     * A step.
     *
     * @param kind what happened; further sponsors are no step of their own
     * @param date the day
     * @param document the draft, the report with the recommendation, or the record of the meeting
     * @param paragraph the paragraph of that document
     * @param words what is said of it that is no more than words: “Adopted through silence procedure”
     */
    public record Step(
            WorkflowStep.Kind kind,
            Optional<LocalDate> date,
            Optional<Symbol> document,
            Optional<String> paragraph,
            List<String> words) {

        public Step {
            words = List.copyOf(words);
        }
    }

    /**
     * A vote.
     *
     * @param sides how the members voted; a side that is not stated is absent
     * @param language the language in which voters are named who are not known
     */
    public record Ballot(Map<Side, Members> sides, LanguageTag language) {

        public Ballot {
            sides = Map.copyOf(sides);
        }
    }

    /**
     * The members on one side of a vote.
     *
     * @param number how many, as stated, else as counted
     * @param voters who, where that is stated
     */
    public record Members(OptionalInt number, List<ActorReference> voters) {

        public Members {
            voters = List.copyOf(voters);
        }
    }
}
