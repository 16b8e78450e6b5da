package org.mandatum.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mandatum.query.QueryRefused.Reason;

class QueryGuardTest {

    private static final String CODE = "<java:org.apache.jena.sparql.function.library.now>";

    @TestFactory
    Stream<DynamicTest> aQueryCannotReachOutNorRunCode() {
        return Stream.of(
                        "SELECT * { SERVICE <http://127.0.0.1:9911/> { ?s ?p ?o } }",
                        "SELECT * { ?x a ?service SERVICE SILENT ?service { ?s ?p ?o } }",
                        "SELECT * { ?x a ?y FILTER EXISTS { SERVICE <http://127.0.0.1/> { ?s ?p ?o } } }",
                        "SELECT * { { SELECT ?s { SERVICE <http://127.0.0.1/> { ?s ?p ?o } } } }",
                        "INSERT DATA { <a:b> <a:b> <a:b> }",
                        "LOAD <file:///etc/passwd>",
                        "PREFIX e: <a:> DELETE WHERE { ?s ?p ?o }",
                        "SELECT (" + CODE + "() AS ?now) {}",
                        "SELECT * { ?s ?p ?o FILTER (" + CODE + "() > 1) }",
                        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?x FILTER (" + CODE + "() > 1) } }",
                        "SELECT (SUM(" + CODE + "(?o)) AS ?sum) { ?s ?p ?o } GROUP BY ?s",
                        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (" + CODE + "() > 1)",
                        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?x FILTER (" + CODE + "() > 1) } }",
                        "SELECT * { ?s ?p ?o MINUS { ?s ?q ?x FILTER (" + CODE + "() > 1) } }",
                        "SELECT * { GRAPH ?g { { ?s ?p ?o } UNION { ?s ?q ?x FILTER (" + CODE + "() > 1) } } }",
                        "SELECT ?s { ?s ?p ?o } ORDER BY EXISTS { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
                        "SELECT ?s { ?s ?p ?o } ORDER BY " + CODE + "(?s)",
                        "SELECT ?n { ?s ?p ?o } GROUP BY (" + CODE + "(?o) AS ?n)",
                        "CONSTRUCT { ?s ?p ?n } { ?s ?p ?o BIND (" + CODE + "() AS ?n) }",
                        "DESCRIBE ?s { ?s ?p ?o FILTER (" + CODE + "() > 1) }",
                        "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.versionARQ> ?o }",
                        "SELECT * { ?s <JAVA:x.y>|<a:b> ?o }",
                        "SELECT * { ?s <js:f> ?o }",
                        "SELECT (<js:f>() AS ?x) {}",
                        "SELECT (<http://jena.apache.org/ARQ/function#wait>(3000) AS ?x) {}",
                        "SELECT (<http://jena.apache.org/ARQ/function#sysprop>('user.home') AS ?x) {}",
                        "SELECT (<http://jena.hpl.hp.com/ARQ/function#wait>(3000) AS ?x) {}",
                        "SELECT (<https://example.org/unknown>(1) AS ?x) {}",
                        "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<https://example.org/any>, 1) AS ?x) {}")
                .map(text -> dynamicTest(text, () -> assertThatThrownBy(() -> bind(text))
                        .isInstanceOfSatisfying(QueryRefused.class, refused -> assertThat(refused.reason())
                                .isEqualTo(Reason.NOT_ALLOWED))));
    }

    @TestFactory
    Stream<DynamicTest> whatTheStandardsHaveIsAllowed() {
        return Stream.of(
                        "SELECT (REPLACE(STR(?s), '^.*/', '') AS ?name) (NOW() AS ?now) { ?s ?p ?o }",
                        "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (xsd:integer('7') AS ?n) {}",
                        "PREFIX math: <http://www.w3.org/2005/xpath-functions/math#> SELECT (math:sqrt(2) AS ?n) {}",
                        "SELECT ?s (COUNT(DISTINCT ?o) AS ?n) { ?s (<a:b>/<a:c>)* ?o } GROUP BY ?s HAVING (?n > 1)",
                        "DESCRIBE <https://w3id.org/mandatum/id/A/RES/68/243>",
                        "ASK { ?s ?p 'java:' }",
                        "CONSTRUCT WHERE { ?s ?p ?o }")
                .map(text -> dynamicTest(text, () -> assertThat(bind(text)).isNotNull()));
    }

    private static PreparedQuery bind(String text) throws QueryRefused {
        return NamedQuery.of("-", "", text).bind(Map.of());
    }
}
