package org.mandatum.semantic;

import org.mandatum.text.LanguageTag;

/**
 * A name of an actor in one language, out of the reference data.
 *
 * <p>An actor has as many of these as it has names: the official one, short ones, abbreviations, inflected forms. The
 * same words may name several actors (“the Council”); the text around them then tells which is meant.
 *
 * @param language the language of the words
 * @param words the name without article, such as “Secretary-General”
 * @param actor the actor, by its name in the reference data, such as {@code secretary-general}
 * @param kind what the actor is
 * @param unitedNations whether it is an organ, office, entity, expert or group of the United Nations, so that what it is
 *     asked to do is a mandate
 * @param label the actor's preferred label in the language
 */
public record ActorName(
        LanguageTag language, String words, String actor, ActorKind kind, boolean unitedNations, String label) {

    public ActorName {
        if (words.isBlank() || actor.isBlank()) {
            throw new IllegalArgumentException("A name has words and an actor: " + words + " = " + actor);
        }
    }
}
