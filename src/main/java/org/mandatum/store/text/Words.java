package org.mandatum.store.text;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * The words of a text as they are indexed and sought: in every language by the rules of Unicode, without case and
 * accents, and in those that are known here without their endings.
 */
final class Words extends Analyzer {

    /** What the stemmer leaves of one case and not of another: Ассамблея, Ассамблее. */
    private static final Pattern RUSSIAN_ENDING =
            Pattern.compile("(?<=\\w{4})[аеиоуыэюяьй]+$", Pattern.UNICODE_CHARACTER_CLASS);

    /** Languages whose endings are taken off; texts in others are cut into words all the same. */
    private static final Map<String, UnaryOperator<TokenStream>> ENDINGS = Map.of(
            "ar", words -> new ArabicStemFilter(new ArabicNormalizationFilter(words)),
            "de", GermanLightStemFilter::new,
            "en", words -> new KStemFilter(new EnglishPossessiveFilter(words)),
            "es", SpanishLightStemFilter::new,
            "fr", words -> new FrenchLightStemFilter(new ElisionFilter(words, articles())),
            "ru", words -> new PatternReplaceFilter(new RussianLightStemFilter(words), RUSSIAN_ENDING, "", false),
            // Words as a dictionary has them differ from one text to another; two neighbours are the same everywhere.
            "zh", CJKBigramFilter::new);

    private final UnaryOperator<TokenStream> endings;

    private Words(UnaryOperator<TokenStream> endings) {
        this.endings = endings;
    }

    /** The words of a language, by its tag; of any language for an empty or an unknown one. */
    static Words of(String language) {
        return new Words(ENDINGS.getOrDefault(primary(language), UnaryOperator.identity()));
    }

    /** The language that a tag names, without script and region. */
    static String primary(String tag) {
        return tag.toLowerCase(Locale.ROOT).split("-", 2)[0];
    }

    private static CharArraySet articles() {
        return FrenchAnalyzer.DEFAULT_ARTICLES;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        // Chinese is cut into characters, which are joined to pairs again.
        var tokenizer = new ICUTokenizer(new WordsOrCharacters());
        return new TokenStreamComponents(tokenizer, new ICUFoldingFilter(endings.apply(lower(tokenizer))));
    }

    private static TokenStream lower(TokenStream words) {
        return new org.apache.lucene.analysis.LowerCaseFilter(words);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
        return new ICUFoldingFilter(lower(words));
    }
}
