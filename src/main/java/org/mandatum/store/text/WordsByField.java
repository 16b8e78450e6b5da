package org.mandatum.store.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** Finds words in each field by the rules of the language that the field is for. */
final class WordsByField extends DelegatingAnalyzerWrapper {

    private static final int PREFIX = TextField.words("").length();

    private final Map<String, Analyzer> byLanguage = new ConcurrentHashMap<>();

    WordsByField() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return byLanguage.computeIfAbsent(field.length() < PREFIX ? "" : field.substring(PREFIX), Words::of);
    }
}
