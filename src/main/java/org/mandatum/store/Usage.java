package org.mandatum.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Which classes and properties a release uses, and how often, counted over the union of its graphs; what a description of
 * the data (VoID) and editors of queries need to know, so that nobody has to count over and over again.
 *
 * @param statements of the union: each counted once, however many graphs state it
 * @param subjects things of which something is stated
 * @param properties each property's IRI with its use
 * @param classes each class's IRI with its use
 */
public record Usage(
        long statements,
        long subjects,
        SortedMap<String, PropertyUse> properties,
        SortedMap<String, ClassUse> classes) {

    /** How many statements have the property, of how many things. */
    public record PropertyUse(long statements, long subjects) {

        PropertyUse plus(PropertyUse other) {
            return new PropertyUse(statements + other.statements, subjects + other.subjects);
        }
    }

    /** How many things are of the class, and how many statements of each property are about them. */
    public record ClassUse(long entities, SortedMap<String, Long> properties) {

        ClassUse plus(ClassUse other) {
            var all = new TreeMap<>(properties);
            other.properties.forEach((name, count) -> all.merge(name, count, Long::sum));
            return new ClassUse(entities + other.entities, all);
        }
    }

    private static final String FILE = "usage.tsv";
    private static final Node TYPE = RDF.type.asNode();

    /** Makes the maps unchangeable. */
    public Usage {
        properties = Collections.unmodifiableSortedMap(properties);
        classes = Collections.unmodifiableSortedMap(classes);
    }

    /** The use of terms in some statements, in whatever order. */
    static Usage of(List<Triple> statements) {
        var counter = new Counter();
        statements.stream()
                .distinct()
                .sorted(Comparator.comparing(statement -> statement.getSubject().toString()))
                .forEach(counter::add);
        return counter.finish();
    }

    /** The use of terms in these data together with others, which are about other things. */
    Usage plus(Usage other) {
        var allProperties = new TreeMap<>(properties);
        other.properties.forEach((name, use) -> allProperties.merge(name, use, PropertyUse::plus));
        var allClasses = new TreeMap<>(classes);
        other.classes.forEach((name, use) -> allClasses.merge(name, use, ClassUse::plus));
        return new Usage(statements + other.statements, subjects + other.subjects, allProperties, allClasses);
    }

    /** Counts statements that come thing by thing: all of one thing before those of the next. */
    static final class Counter {

        private final SortedMap<String, PropertyUse> properties = new TreeMap<>();
        private final SortedMap<String, Long> entities = new TreeMap<>();
        private final SortedMap<String, SortedMap<String, Long>> inClasses = new TreeMap<>();
        private final SortedMap<String, Long> ofSubject = new TreeMap<>();
        private final Set<String> types = new HashSet<>();
        private Optional<Node> subject = Optional.empty();
        private long statements;
        private long subjects;

        void add(Triple statement) {
            if (!subject.equals(Optional.of(statement.getSubject()))) {
                endSubject();
                subject = Optional.of(statement.getSubject());
            }
            statements++;
            ofSubject.merge(statement.getPredicate().getURI(), 1L, Long::sum);
            if (statement.getPredicate().equals(TYPE) && statement.getObject().isURI()) {
                types.add(statement.getObject().getURI());
            }
        }

        private void endSubject() {
            if (subject.isEmpty()) {
                return;
            }
            subjects++;
            ofSubject.forEach(
                    (property, count) -> properties.merge(property, new PropertyUse(count, 1), PropertyUse::plus));
            for (var type : types) {
                entities.merge(type, 1L, Long::sum);
                var inClass = inClasses.computeIfAbsent(type, name -> new TreeMap<>());
                ofSubject.forEach((property, count) -> inClass.merge(property, count, Long::sum));
            }
            ofSubject.clear();
            types.clear();
        }

        Usage finish() {
            endSubject();
            var classes = new TreeMap<String, ClassUse>();
            entities.forEach((type, count) -> classes.put(type, new ClassUse(count, inClasses.get(type))));
            return new Usage(statements, subjects, properties, classes);
        }
    }

    void write(Path release) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(release.resolve(FILE))) {
            out.write("all\t%d\t%d\n".formatted(statements, subjects));
            for (var property : properties.entrySet()) {
                var use = property.getValue();
                out.write("property\t%s\t%d\t%d\n".formatted(property.getKey(), use.statements(), use.subjects()));
            }
            for (var type : classes.entrySet()) {
                out.write("class\t%s\t%d\n"
                        .formatted(type.getKey(), type.getValue().entities()));
                for (var property : type.getValue().properties().entrySet()) {
                    out.write(
                            "of-class\t%s\t%s\t%d\n".formatted(type.getKey(), property.getKey(), property.getValue()));
                }
            }
        }
    }

    /** What was counted when the release was built; empty for one that an older version of the program has built. */
    static Optional<Usage> read(Path release) throws IOException {
        var file = release.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        long statements = 0;
        long subjects = 0;
        var properties = new TreeMap<String, PropertyUse>();
        var classes = new TreeMap<String, ClassUse>();
        for (var line : Files.readAllLines(file)) {
            var cells = line.split("\t");
            switch (cells[0]) {
                case "all" -> {
                    statements = Long.parseLong(cells[1]);
                    subjects = Long.parseLong(cells[2]);
                }
                case "property" ->
                    properties.put(cells[1], new PropertyUse(Long.parseLong(cells[2]), Long.parseLong(cells[3])));
                case "class" -> classes.put(cells[1], new ClassUse(Long.parseLong(cells[2]), new TreeMap<>()));
                case "of-class" -> classes.get(cells[1]).properties().put(cells[2], Long.parseLong(cells[3]));
                default -> throw new IOException(file + " is damaged: " + line);
            }
        }
        return Optional.of(new Usage(statements, subjects, properties, classes));
    }
}
