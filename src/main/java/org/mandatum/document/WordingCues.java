package org.mandatum.document;

import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Languages;
import org.mandatum.language.Lexicon;
import org.mandatum.language.Part;
import org.mandatum.source.ParagraphCues;

/**
 * Tells readers of wrapped lines where paragraphs begin, by the wordings of all languages: a line that opens with an
 * action phrase, an enacting formula, a label, or is a closing line, is the first of a paragraph, also behind the quotation mark of a quoted draft.
 */
public final class WordingCues implements ParagraphCues {

    private static final int LONGEST_CLOSING = 90;

    private final Languages languages;
    private final Lexicon lexicon;

    public WordingCues(Languages languages, Lexicon lexicon) {
        this.languages = languages;
        this.lexicon = lexicon;
    }

    @Override
    public boolean opensParagraph(CharSequence written) {
        var line = written.subSequence(Quotation.opening(written), written.length());
        return languages.profiles().stream().anyMatch(profile -> profile.isScriptOf(line) && opens(profile, line));
    }

    private boolean opens(LanguageProfile profile, CharSequence line) {
        return profile.labels().at(line, 0).isPresent()
                || opensWithPhrase(profile, line, Part.PREAMBULAR)
                || opensWithPhrase(profile, line, Part.OPERATIVE)
                || EnactingFormula.organ(profile, line).isPresent()
                || line.length() <= LONGEST_CLOSING && new ClosingLines(profile).isClosing(line);
    }

    private boolean opensWithPhrase(LanguageProfile profile, CharSequence line, Part part) {
        return lexicon.soundLeadAt(profile.tag(), line, 0, part).isPresent();
    }
}
