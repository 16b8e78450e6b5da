package org.mandatum.store.text;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;

/** Builds the text index of a release, statement by statement. */
public final class TextIndexBuilder implements Closeable {

    private static final String ONTOLOGY = "https://w3id.org/mandatum/ontology#";

    /** What people look for among our own terms: texts and headings of clauses, titles of documents. */
    private static final Set<String> OWN = Set.of(ONTOLOGY + "text", ONTOLOGY + "title", ONTOLOGY + "heading");

    /** Vocabularies whose literals are no words to look for, or the same words once more. */
    private static final List<String> NOT_SOUGHT = List.of(
            ONTOLOGY,
            "http://www.w3.org/ns/oa#",
            "http://www.w3.org/ns/shacl#",
            OWL.NS,
            VOID.NS,
            "http://purl.org/vocab/vann/");

    /** Codes, which are found by a query. */
    private static final Set<String> CODES = Set.of(
            DCTerms.identifier.getURI(),
            DCTerms.language.getURI(),
            SKOS.notation.getURI(),
            DCAT.NS + "version",
            "https://schema.org/version",
            "https://schema.org/inLanguage");

    private static final FieldType WORDS = words();

    private final Path folder;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final Map<String, Integer> written = new TreeMap<>();

    /** Starts an index in a folder that is not there yet. */
    public TextIndexBuilder(Path folder) throws IOException {
        this.folder = folder;
        this.directory = FSDirectory.open(folder);
        this.writer = new IndexWriter(directory, new IndexWriterConfig(new WordsByField()));
    }

    private static FieldType words() {
        var type = new FieldType();
        // With the places of words in the text, from which snippets are cut.
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    private static boolean isText(Node value) {
        return value.isLiteral()
                && (!value.getLiteralLanguage().isEmpty() || XSDDatatype.XSDstring.equals(value.getLiteralDatatype()));
    }

    /** Data of others are found by their words, whatever their vocabulary. */
    private static boolean isSought(String property) {
        return OWN.contains(property)
                || (!CODES.contains(property) && NOT_SOUGHT.stream().noneMatch(property::startsWith));
    }

    /** Takes the statement in if its value is a text that people look for. */
    public void add(Triple statement) throws IOException {
        var value = statement.getObject();
        if (!statement.getSubject().isURI()
                || !isText(value)
                || !isSought(statement.getPredicate().getURI())) {
            return;
        }
        var language = value.getLiteralLanguage();
        var text = value.getLiteralLexicalForm();
        var entry = new Document();
        entry.add(new StringField(TextField.THING.name(), statement.getSubject().getURI(), Store.YES));
        entry.add(new StringField(
                TextField.PROPERTY.name(), statement.getPredicate().getURI(), Store.YES));
        entry.add(new StringField(TextField.LANGUAGE.name(), language, Store.YES));
        entry.add(new org.apache.lucene.document.StoredField(TextField.TEXT.name(), text));
        entry.add(new Field(TextField.words(language), text, WORDS));
        writer.addDocument(entry);
        written.merge(language, 1, Integer::sum);
    }

    /**
     * Writes the index to disk, and counts afresh what it holds of each language.
     *
     * @throws IOException when that is not what was put in
     */
    public void finish() throws IOException {
        writer.forceMerge(1);
        writer.close();
        try (var reader = DirectoryReader.open(directory)) {
            for (var language : written.entrySet()) {
                var held = reader.docFreq(new Term(TextField.LANGUAGE.name(), language.getKey()));
                if (held != language.getValue()) {
                    throw new IOException("the text index in %s holds %d texts in “%s” and should hold %d"
                            .formatted(folder, held, language.getKey(), language.getValue()));
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            writer.close();
        }
    }
}
