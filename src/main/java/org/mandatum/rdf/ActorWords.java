package org.mandatum.rdf;

import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.mandatum.rdf.Vocabulary.Type;
import org.mandatum.text.LanguageTag;

/**
 * The words by which a text names an actor that the reference data do not know.
 *
 * <p>“Open-ended Working Group” and “open ended working group” are spellings of one name. They meet in one IRI, and as
 * each text is described for itself, the label must follow from the IRI alone: it is the name without capitals, hyphens
 * and other marks. The words as a text has them are another name of the actor.
 */
record ActorWords(String words) {

    private static final Pattern APOSTROPHE =
            Pattern.compile("(?<=[\\p{L}\\p{Mn}\\p{Mc}\\p{Nd}])['‘’ʼ](?=[\\p{L}\\p{Mn}\\p{Mc}\\p{Nd}])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Mn}\\p{Mc}\\p{Nd}]+");

    /** An apostrophe that is a letter to Unicode, and so may stand in an IRI as it is. */
    private static final String LETTER_APOSTROPHE = "ʼ";

    private static final String PRINTED_APOSTROPHE = "’";

    /** The last segment of the actor's IRI; the same where the labels are the same. */
    String segment() {
        var plain = plain();
        return IriSegment.ofWords(plain.isEmpty() ? words : plain);
    }

    /** One for one segment; words that hold neither a letter nor a digit are kept. */
    String label() {
        var plain = plain();
        return plain.isEmpty() ? words : plain.replace(LETTER_APOSTROPHE, PRINTED_APOSTROPHE);
    }

    private String plain() {
        var lower = APOSTROPHE.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(LETTER_APOSTROPHE);
        return BETWEEN_WORDS.matcher(lower).replaceAll(" ").strip();
    }

    /** States what the actor is and what it is called. */
    void describe(IRI actor, LanguageTag language, Statements statements) {
        var label = label();
        statements.types(actor, Type.ACTOR);
        statements.add(actor, Vocabulary.LABEL, label, language);
        // SKOS keeps the two apart: nothing is both the preferred and another name.
        if (!words.equals(label)) {
            statements.add(actor, SKOS.ALT_LABEL, words, language);
        }
    }
}
