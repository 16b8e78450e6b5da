package org.mandatum.query;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mandatum.query.QueryRefused.Reason;

/**
 * The named queries that come with the program: every {@code .rq} file below {@code queries/}.
 *
 * <p>Names are unique over all topics.
 */
public final class QueryCatalogue {

    private static final String FOLDER = "/queries";
    private static final String ENDING = ".rq";

    private final SortedMap<String, NamedQuery> queries;

    private QueryCatalogue(SortedMap<String, NamedQuery> queries) {
        this.queries = queries;
    }

    /**
     * Reads the catalogue from the class path.
     *
     * @throws IllegalStateException when a file's head is faulty or two files have one name: the program is built wrongly
     */
    public static QueryCatalogue load() throws IOException {
        var folder = QueryCatalogue.class.getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("The program was built without " + FOLDER);
        }
        try {
            return load(folder.toURI());
        } catch (URISyntaxException notLocated) {
            throw new IllegalStateException(notLocated);
        }
    }

    static QueryCatalogue load(URI folder) throws IOException {
        if (!folder.getScheme().equals("jar")) {
            return read(Path.of(folder));
        }
        var archive = URI.create(folder.getRawSchemeSpecificPart().replaceFirst("!.*", ""));
        try (var files = FileSystems.newFileSystem(Path.of(archive), Map.of())) {
            return read(files.getPath(FOLDER));
        }
    }

    static QueryCatalogue read(Path folder) throws IOException {
        var queries = new TreeMap<String, NamedQuery>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                var query = read(folder, file);
                if (queries.put(query.name(), query) != null) {
                    throw new IllegalStateException("Two queries have the name " + query.name());
                }
            }
        }
        return new QueryCatalogue(queries);
    }

    private static NamedQuery read(Path folder, Path file) throws IOException {
        var name = file.getFileName().toString();
        var topic = folder.relativize(file).getName(0).toString();
        try {
            return NamedQuery.of(name.substring(0, name.length() - ENDING.length()), topic, Files.readString(file));
        } catch (QueryRefused faulty) {
            throw new IllegalStateException(file + ": " + faulty.getMessage(), faulty);
        }
    }

    /** All queries by topic, and within a topic by name. */
    public List<NamedQuery> queries() {
        var sorted = new ArrayList<>(queries.values());
        sorted.sort(Comparator.comparing(NamedQuery::topic).thenComparing(NamedQuery::name));
        return sorted;
    }

    /**
     * The query of a name.
     *
     * @throws QueryRefused when there is none; the message names those that may have been meant
     */
    public NamedQuery query(String name) throws QueryRefused {
        var query = queries.get(name);
        if (query == null) {
            var near = Nearest.to(name, queries.keySet());
            throw new QueryRefused(
                    Reason.UNKNOWN_QUERY,
                    "There is no query named " + name
                            + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
        }
        return query;
    }
}
