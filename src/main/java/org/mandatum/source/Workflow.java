package org.mandatum.source;

import java.util.List;
import java.util.Optional;

/**
 * What a file or catalogue record states beside the text of a document: how it came about, and what it is about.
 *
 * @param steps the steps on its way, as stated
 * @param voting how it was adopted
 * @param keywords the subjects under which it is indexed
 * @param title the title by which a catalogue knows it, where that is stated apart from the document's own
 */
public record Workflow(
        List<WorkflowStep> steps, Optional<Voting> voting, List<Keyword> keywords, Optional<String> title) {

    /** Nothing is stated. */
    public static final Workflow NONE = new Workflow(List.of(), Optional.empty(), List.of(), Optional.empty());

    public Workflow {
        steps = List.copyOf(steps);
        keywords = List.copyOf(keywords);
    }
}
