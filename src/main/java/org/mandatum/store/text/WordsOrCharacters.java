package org.mandatum.store.text;

import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;

/** Cuts texts into words, and Chinese into characters: its words depend on the dictionary that one looks into. */
final class WordsOrCharacters extends DefaultICUTokenizerConfig {

    WordsOrCharacters() {
        super(false, true);
    }
}
