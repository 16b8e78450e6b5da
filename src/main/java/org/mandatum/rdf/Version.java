package org.mandatum.rdf;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.mandatum.citation.Symbol;
import org.mandatum.document.ClausePath;
import org.mandatum.document.Resolution;
import org.mandatum.document.Stated;
import org.mandatum.rdf.Vocabulary.Type;
import org.mandatum.source.SourceDocument;
import org.mandatum.text.LanguageTag;
import org.mandatum.text.Rule;
import org.mandatum.text.Span;

/** One language version while it is described: its IRIs, its words, and the statements so far. */
final class Version {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Iris iris;
    private final Resolution resolution;
    private final IRI document;
    private final IRI version;
    private final Statements statements;
    private final CharacterCount count;
    private final Set<Rule> rules = EnumSet.noneOf(Rule.class);
    private final Map<ClausePath, IRI> clauses = new HashMap<>();

    /** What was described already need not be again, however often it is spoken of. */
    private final Map<Symbol, IRI> documents = new HashMap<>();

    private final Set<Span> passages = new HashSet<>();

    Version(Iris iris, Resolution resolution) {
        this.iris = iris;
        this.resolution = resolution;
        document = resolution
                .masthead()
                .symbol()
                .map(Stated::value)
                .map(iris::document)
                .orElseGet(() -> iris.document(fileName(), source().checksum()));
        version = iris.version(document, language());
        statements = new Statements(graph());
        count = new CharacterCount(source().text().content());
    }

    Iris iris() {
        return iris;
    }

    Resolution resolution() {
        return resolution;
    }

    SourceDocument source() {
        return resolution.source();
    }

    LanguageTag language() {
        return resolution.language();
    }

    IRI document() {
        return document;
    }

    IRI iri() {
        return version;
    }

    IRI graph() {
        return iris.graph(document, language());
    }

    Statements statements() {
        return statements;
    }

    Set<Rule> rules() {
        return rules;
    }

    IRI clause(ClausePath path) {
        return clauses.computeIfAbsent(path, any -> iris.clause(document, path));
    }

    /** The document's symbol, or its file's name where it has none. */
    String name() {
        return resolution
                .masthead()
                .symbol()
                .map(symbol -> symbol.value().text())
                .orElseGet(this::fileName);
    }

    /** The file's name without its folders, which are nobody's business. */
    String fileName() {
        var file = source().text().file().replace('\\', '/');
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** The words of a span on one line. */
    String words(Span span) {
        var words = source().text().at(span);
        return isOnOneLine(words)
                ? words.strip()
                : BLANKS.matcher(words).replaceAll(" ").strip();
    }

    /** Whether all white space is single spaces, as it nearly always is. */
    private static boolean isOnOneLine(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c == ' ' && i > 0 && words.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    /** States from which passages something was read. */
    void readFrom(IRI thing, List<Span> spans) {
        for (var span : spans) {
            var characters = count.characters(span);
            var passage = iris.passage(version, characters);
            statements.add(thing, Vocabulary.READ_FROM, passage);
            if (passages.add(span)) {
                describe(passage, span, characters);
            }
        }
    }

    private void describe(IRI passage, Span span, Span characters) {
        statements.types(passage, Type.PASSAGE);
        statements.add(passage, WebAnnotation.HAS_SOURCE, version);
        var selector = iris.selector(version, characters);
        statements.add(passage, WebAnnotation.HAS_SELECTOR, selector);
        statements.types(selector, WebAnnotation.TEXT_POSITION_SELECTOR, WebAnnotation.TEXT_QUOTE_SELECTOR);
        statements.add(selector, WebAnnotation.START, Numbers.nonNegative(characters.start()));
        statements.add(selector, WebAnnotation.END, Numbers.nonNegative(characters.end()));
        statements.add(selector, WebAnnotation.EXACT, source().text().at(span));
    }

    /** States from which passage, and by which rule, something was read. */
    void readFrom(IRI thing, Span span, Rule rule) {
        readFrom(thing, List.of(span));
        readBy(thing, rule);
    }

    /** States by which rule something was read. */
    void readBy(IRI thing, Rule rule) {
        statements.add(thing, Vocabulary.RULE, Iris.rule(rule));
        rules.add(rule);
    }

    /** Describes a document as far as its symbol tells, and answers its IRI. */
    IRI document(Symbol symbol) {
        return documents.computeIfAbsent(symbol, any -> new DocumentDescriber(iris, statements).describe(symbol));
    }
}
