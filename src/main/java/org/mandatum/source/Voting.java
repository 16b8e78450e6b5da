package org.mandatum.source;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** How a document was adopted, in the words of the file that states it. */
public sealed interface Voting {

    /** Nobody asked for a vote. */
    record WithoutVote() implements Voting {}

    /**
     * A vote was taken.
     *
     * @param sides how many voted which way, and who; a side that is not stated is absent
     */
    record Recorded(Map<Side, Count> sides) implements Voting {

        public Recorded {
            sides = Map.copyOf(sides);
        }
    }

    /** What a member can do when a vote is taken. */
    enum Side {
        IN_FAVOUR,
        AGAINST,
        ABSTAINING,
        NOT_VOTING
    }

    /**
     * The members on one side.
     *
     * @param number how many; empty where only names are stated
     * @param voters their names as stated, in the language of the file's markup or text
     */
    record Count(OptionalInt number, List<String> voters) {

        public Count {
            voters = List.copyOf(voters);
        }
    }
}
