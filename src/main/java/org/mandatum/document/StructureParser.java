package org.mandatum.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Languages;
import org.mandatum.language.Lexicon;
import org.mandatum.source.SourceDocument;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.LanguageTag;
import org.mandatum.text.Parsed;
import org.mandatum.text.Problem;

/**
 * Makes a {@link Resolution} of what stands in a file.
 *
 * <p>It refuses no resolution and throws at none: a part that cannot be found is missing from the result and reported.
 * Only a text that is in no known language, or has neither an enacting formula nor a paragraph that does something, is no
 * resolution.
 */
public final class StructureParser {

    private final Languages languages;
    private final Lexicon lexicon;

    public StructureParser(Languages languages, Lexicon lexicon) {
        this.languages = languages;
        this.lexicon = lexicon;
    }

    /** Reads the structure; the value is empty where the text is no resolution, and a diagnostic says why. */
    public Parsed<Optional<Resolution>> parse(SourceDocument whole) {
        var found = new ArrayList<Diagnostic>();
        var source = one(whole, found);
        var resolution = language(source, found).flatMap(profile -> parse(source, profile, found));
        return new Parsed<>(resolution, found);
    }

    /** The one resolution to read, in one language; what else a page of a volume holds is left out and reported. */
    private SourceDocument one(SourceDocument whole, List<Diagnostic> found) {
        var page = new VolumePage(whole, languages);
        var resolution = page.resolution();
        var mixed = page.languageOfFormula()
                .filter(language -> languages.detect(whole.text().content()).isEmpty());
        var read = mixed.map(language -> page.inLanguage(language, resolution)).orElse(resolution);
        int others = whole.blocks().size() - read.size();
        if (others == 0) {
            return whole;
        }
        found.add(Diagnostic.about(whole.text().file(), Problem.OTHERS_LEFT_OUT, others));
        return whole.with(read, whole.declaredLanguage().or(() -> mixed));
    }

    /** The language of the words; what the file declares is taken only where the words do not tell. */
    private Optional<LanguageProfile> language(SourceDocument source, List<Diagnostic> found) {
        var file = source.text().file();
        var declared = source.declaredLanguage();
        var detected = languages.detect(source.text().content());
        if (declared.isPresent() && detected.isPresent() && !declared.equals(detected)) {
            found.add(Diagnostic.about(file, Problem.LANGUAGE_DIFFERS, declared.get(), detected.get()));
        }
        var profile = detected.or(() -> declared).flatMap(languages::find);
        if (profile.isEmpty()) {
            var known = languages.profiles().stream()
                    .map(LanguageProfile::tag)
                    .map(LanguageTag::value)
                    .toList();
            found.add(Diagnostic.about(file, Problem.UNKNOWN_LANGUAGE, String.join(", ", known)));
        }
        return profile;
    }

    private Optional<Resolution> parse(SourceDocument source, LanguageProfile profile, List<Diagnostic> found) {
        var text = source.text();
        var opening = new LexiconOpeningWords(lexicon, profile);
        var layout = Layout.of(source, profile, opening);
        var masthead = new MastheadParser(source, profile).parse(layout, found);
        var body = new BodyParser(text, opening, found).parse(layout.body());
        if (!layout.hasFormula()) {
            var formulas = profile.wordings("enacting").values().iterator();
            found.add(Diagnostic.about(
                    text.file(),
                    Problem.FORMULA_MISSING,
                    formulas.hasNext() ? formulas.next().written().getFirst() : ""));
        }
        if (body.clauses().isEmpty()
                || !layout.hasFormula() && masthead.symbol().isEmpty()) {
            found.add(Diagnostic.about(text.file(), Problem.NO_RESOLUTION, absence(layout, body)));
            return Optional.empty();
        }
        var footnotes = FootnoteLinker.link(source, body.clauses(), found);
        return Optional.of(
                new Resolution(source, profile.tag(), masthead, body.clauses(), body.divisions(), footnotes));
    }

    private static String absence(Layout layout, BodyParser.Body body) {
        if (body.clauses().isEmpty()) {
            return layout.hasFormula() ? "no paragraph follows the enacting formula" : "it has no paragraphs";
        }
        return "it has neither an enacting formula nor a symbol";
    }
}
