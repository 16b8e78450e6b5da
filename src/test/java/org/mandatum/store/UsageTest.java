package org.mandatum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a release says of its use of terms is what a query counts. */
class UsageTest {

    private static final String CLASSES =
            "SELECT ?k (COUNT(DISTINCT ?s) AS ?n) (COUNT(*) AS ?m) WHERE { ?s a ?k } GROUP BY ?k";
    private static final String PROPERTIES =
            "SELECT ?k (COUNT(*) AS ?n) (COUNT(DISTINCT ?s) AS ?m) WHERE { ?s ?k ?o } GROUP BY ?k";

    @Test
    void classesAndPropertiesAreCounted(@TempDir Path folder) throws IOException {
        var store = Store.at(folder);
        try (var loading = store.startLoading("test")) {
            for (var graph : new String[] {"urn:one", "urn:two"}) {
                loading.add(graph, Statements.texts("word", 3));
            }
            loading.commit(LoadProgress.UNHEARD);
        }
        try (var release = store.open().orElseThrow()) {
            var usage = release.usage().orElseThrow();
            release.dataset().begin(TxnType.READ);
            try {
                count(release, CLASSES, (type, entities, ignored) -> assertThat(
                                usage.classes().get(type).entities())
                        .as(type)
                        .isEqualTo(entities));
                count(release, PROPERTIES, (property, statements, subjects) -> assertThat(
                                usage.properties().get(property))
                        .as(property)
                        .isEqualTo(new Usage.PropertyUse(statements, subjects)));
            } finally {
                release.dataset().end();
            }
            assertThat(usage.properties()).isNotEmpty();
            assertThat(usage.classes()).isNotEmpty();
            assertThat(release.texts().orElseThrow().counts()).containsKeys("ar", "zh", "en", "fr", "ru", "es");
        }
    }

    private interface Check {
        void row(String term, long n, long m);
    }

    private static void count(Release release, String query, Check check) {
        try (var execution = QueryExec.dataset(release.dataset()).query(query).build()) {
            execution
                    .select()
                    .forEachRemaining(row -> check.row(
                            row.get("k").getURI(),
                            ((Number) row.get("n").getLiteralValue()).longValue(),
                            ((Number) row.get("m").getLiteralValue()).longValue()));
        }
    }
}
