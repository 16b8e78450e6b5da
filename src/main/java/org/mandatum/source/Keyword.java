package org.mandatum.source;

import java.util.Optional;

/**
 * A subject under which a document is indexed.
 *
 * @param dictionary the vocabulary that the word is of, as the file calls it, such as {@code UNBIS Thesaurus}
 * @param iri the concept's IRI in that vocabulary
 * @param words the word, in English
 */
public record Keyword(String dictionary, Optional<String> iri, String words) {}
