/**
 * What the program knows of a language: wordings, ordinals, dates, labels, action phrases, and how to tell a language
 * by its text.
 *
 * <p>In: {@code language/xx.properties} on the class path, one file a language, listed in {@code language/index.txt};
 * for the {@link org.mandatum.language.Lexicon} entries that the caller has read from the ontology. Out: finders that
 * answer with spans of the text that was given to them, untouched, so that an offset found here is an offset there.
 *
 * <p>A language is data. Code in this package knows scripts (Arabic points, Chinese numerals, Cyrillic look-alikes) and
 * grammar in general (an ordinal is a sum of number words), but no language by name. Deliberately absent: symbols of
 * documents, which are the same in every language, and any RDF library.
 */
@NullMarked
package org.mandatum.language;

import org.jspecify.annotations.NullMarked;
