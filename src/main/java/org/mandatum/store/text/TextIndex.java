package org.mandatum.store.text;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;

/** The text index of a release, open for reading. Any number of threads may ask it at once. */
public final class TextIndex implements Closeable {

    /** Beyond it hits are no longer counted one by one; nobody pages that far. */
    private static final int COUNTED = 100_000;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final WordsByField words = new WordsByField();
    private final Snippets snippets;

    private TextIndex(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.snippets = new Snippets(words);
    }

    /** Opens the index in a folder; empty where there is none, in a release of an older version of the program. */
    public static Optional<TextIndex> open(Path folder) throws IOException {
        return Files.isDirectory(folder)
                ? Optional.of(new TextIndex(DirectoryReader.open(FSDirectory.open(folder))))
                : Optional.empty();
    }

    /** The texts that fit a question; every text is a question that can be asked. */
    public TextHits find(TextQuestion question) throws IOException {
        var query = query(question);
        var after = question.after().flatMap(this::place).orElse(null);
        var found = searcher.search(query, new TopScoreDocCollectorManager(question.limit(), after, COUNTED));
        var hits = new ArrayList<TextHit>();
        for (var document : found.scoreDocs) {
            hits.add(hit(document, query));
        }
        return new TextHits(found.totalHits.value, hits);
    }

    /** How many texts there are in each language, by its tag. */
    public Map<String, Integer> counts() throws IOException {
        var counts = new java.util.TreeMap<String, Integer>();
        for (var leaf : reader.leaves()) {
            var languages = leaf.reader().terms(TextField.LANGUAGE.name());
            if (languages != null) {
                var each = languages.iterator();
                for (var tag = each.next(); tag != null; tag = each.next()) {
                    counts.merge(tag.utf8ToString(), each.docFreq(), Integer::sum);
                }
            }
        }
        return counts;
    }

    private Query query(TextQuestion question) {
        var all = new BooleanQuery.Builder().add(words(question), Occur.MUST);
        question.language()
                .ifPresent(tag -> all.add(new TermQuery(new Term(TextField.LANGUAGE.name(), tag)), Occur.FILTER));
        question.property()
                .ifPresent(iri -> all.add(new TermQuery(new Term(TextField.PROPERTY.name(), iri)), Occur.FILTER));
        return all.build();
    }

    /** All words in one text: language by language, since each has its own way to cut them. */
    private Query words(TextQuestion question) {
        var any = new BooleanQuery.Builder();
        for (var field : fields(question.language())) {
            var parser = new SimpleQueryParser(words, field);
            parser.setDefaultOperator(Occur.MUST);
            any.add(parser.parse(question.words()), Occur.SHOULD);
        }
        return any.build();
    }

    private List<String> fields(Optional<String> language) {
        return language.map(tag -> List.of(TextField.words(tag)))
                .orElseGet(() -> FieldInfos.getIndexedFields(reader).stream()
                        .filter(field -> field.startsWith(TextField.words("")))
                        .sorted()
                        .collect(Collectors.toList()));
    }

    private TextHit hit(ScoreDoc document, Query query) throws IOException {
        var entry = searcher.storedFields().document(document.doc);
        var language = entry.get(TextField.LANGUAGE.name());
        var text = entry.get(TextField.TEXT.name());
        return new TextHit(
                entry.get(TextField.THING.name()),
                entry.get(TextField.PROPERTY.name()),
                language,
                text,
                document.score,
                snippets.of(text, TextField.words(language), query),
                document.doc + "-" + Float.floatToIntBits(document.score));
    }

    private Optional<ScoreDoc> place(String after) {
        var parts = after.split("-", 2);
        try {
            return Optional.of(new ScoreDoc(
                    Math.clamp(Integer.parseInt(parts[0]), 0, Math.max(0, reader.maxDoc() - 1)),
                    Float.intBitsToFloat(Integer.parseInt(parts[1]))));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException unknown) {
            throw new IllegalArgumentException("Not the place of a hit: " + after);
        }
    }

    @Override
    public void close() throws IOException {
        var directory = reader.directory();
        reader.close();
        directory.close();
    }
}
