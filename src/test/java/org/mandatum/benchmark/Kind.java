package org.mandatum.benchmark;

/** What the table of accuracy has a row for, with the words that stand there. */
enum Kind {
    LINKED_CITATION("documents cited, of those that the markup links"),
    DIRECTIVE("directives, by clause"),
    MANDATE("mandates, by clause and addressee"),
    TO_STATES("directives to States, by clause and addressee"),
    VERB("verb of the mandates found"),
    DELIVERABLE("deliverable of the mandates found"),
    RECEIVER("receiver of reports of the mandates found"),
    DEADLINE("deadline of the mandates found");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Kind of(Field field) {
        return switch (field) {
            case VERB -> VERB;
            case DELIVERABLE -> DELIVERABLE;
            case RECEIVER -> RECEIVER;
            case DEADLINE -> DEADLINE;
        };
    }
}
