package org.mandatum.document;

import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Lexicon;
import org.mandatum.language.Part;
import org.mandatum.text.SourceText;

/** Knows opening words by the lexicon. */
record LexiconOpeningWords(Lexicon lexicon, LanguageProfile profile) implements OpeningWords {

    @Override
    public boolean preambular(SourceText text, Paragraph paragraph) {
        return opens(text, paragraph, Part.PREAMBULAR);
    }

    @Override
    public boolean operative(SourceText text, Paragraph paragraph) {
        return opens(text, paragraph, Part.OPERATIVE);
    }

    private boolean opens(SourceText text, Paragraph paragraph, Part part) {
        return lexicon.leadAt(profile.tag(), text.content(), paragraph.words().start(), part)
                .isPresent();
    }
}
