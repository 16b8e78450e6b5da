package org.mandatum.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandatum.query.QueryRefused.Reason;

class QueryCatalogueTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeQueries() throws IOException {
        write(folder.resolve("queries"));
    }

    @Test
    void everyQueryOfTheFoldersIsFoundByItsName() throws IOException, QueryRefused {
        check(QueryCatalogue.load(folder.resolve("queries").toUri()));
    }

    @Test
    void aJarIsReadLikeAFolder() throws IOException, QueryRefused {
        var jar = folder.resolve("a program.jar");
        try (var files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            write(files.getPath("/queries"));
        }
        check(QueryCatalogue.load(URI.create("jar:" + jar.toUri() + "!/queries")));
    }

    @Test
    void anUnknownNameGetsTheNearestOnes() throws IOException {
        var catalogue = QueryCatalogue.read(folder.resolve("queries"));
        assertThatThrownBy(() -> catalogue.query("cited-bye"))
                .isInstanceOfSatisfying(QueryRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.UNKNOWN_QUERY))
                .hasMessage("There is no query named cited-bye; did you mean cited-by?");
        assertThatThrownBy(() -> catalogue.query("mandates")).hasMessageEndingWith("did you mean actor-mandates?");
        assertThatThrownBy(() -> catalogue.query("zzz")).hasMessage("There is no query named zzz");
    }

    @Test
    void twoQueriesOfOneNameAreAFaultOfTheProgram() throws IOException {
        Files.copy(folder.resolve("queries/citations/cited-by.rq"), folder.resolve("queries/actors/cited-by.rq"));
        assertThatThrownBy(() -> QueryCatalogue.read(folder.resolve("queries")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cited-by");
    }

    private static void write(Path queries) throws IOException {
        write(queries.resolve("citations"), "cited-by.rq", "# title: Cited by\nASK {}");
        write(queries.resolve("actors"), "actor-mandates.rq", "# title: Mandates\nASK {}");
        write(queries.resolve("actors"), "notes.txt", "not a query");
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(file), text);
    }

    private static void check(QueryCatalogue catalogue) throws QueryRefused {
        assertThat(catalogue.queries())
                .extracting(NamedQuery::topic, NamedQuery::name)
                .containsExactly(tuple("actors", "actor-mandates"), tuple("citations", "cited-by"));
        assertThat(catalogue.query("cited-by").head().title()).isEqualTo("Cited by");
    }
}
