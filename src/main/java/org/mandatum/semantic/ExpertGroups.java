package org.mandatum.semantic;

import java.util.List;

/**
 * The groups of experts of a resolution, and where it names them.
 *
 * @param groups in the order in which they are first told of
 * @param mentions in reading order
 */
record ExpertGroups(List<ExpertGroup> groups, List<ActorMention> mentions) {

    ExpertGroups {
        groups = List.copyOf(groups);
        mentions = List.copyOf(mentions);
    }
}
