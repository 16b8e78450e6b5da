package org.mandatum.web.page;

import java.util.List;
import java.util.Optional;

/**
 * What is in the store, and what can be asked.
 *
 * @param counts how much there is of what
 * @param languages how many texts there are in which language
 * @param documents the latest ones
 * @param all how many documents there are
 * @param topics the named queries
 */
public record FrontPage(
        List<Count> counts, List<Texts> languages, List<Entry> documents, long all, List<Topic> topics) {

    /** Copies the lists. */
    public FrontPage {
        counts = List.copyOf(counts);
        languages = List.copyOf(languages);
        documents = List.copyOf(documents);
        topics = List.copyOf(topics);
    }

    /**
     * So many of something.
     *
     * @param key the wording for what is counted
     */
    public record Count(String key, long number) {}

    /**
     * So many texts in a language.
     *
     * @param name in the language itself
     */
    public record Texts(String tag, String name, long number) {}

    /** A document in the list. */
    public record Entry(Link symbol, Value title, Optional<String> adopted, List<DocumentPage.Version> versions) {

        /** Copies the list. */
        public Entry {
            versions = List.copyOf(versions);
        }
    }

    /** Queries on one subject. */
    public record Topic(String name, List<Question> questions) {

        /** Copies the list. */
        public Topic {
            questions = List.copyOf(questions);
        }
    }

    /** A named query in the list. */
    public record Question(String name, String title, String question) {}
}
