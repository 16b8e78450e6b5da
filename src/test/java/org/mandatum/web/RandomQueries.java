package org.mandatum.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Random SPARQL 1.1 queries over a small vocabulary, of every kind of pattern.
 *
 * <p>What has no one answer by the Recommendation is left out: LIMIT without an order, SAMPLE, the order in GROUP_CONCAT.
 * Every triple pattern names its property, so that the answer depends on the graphs of the test only.
 */
final class RandomQueries {

    static final String EX = "http://example.org/";
    static final int THINGS = 4;
    static final int PROPERTIES = 3;
    static final int GRAPHS = 2;
    static final List<String> LITERALS = List.of(
            "1", "2", "1.5", "\"harbour\"", "\"light\"@en", "\"lumière\"@fr", "true", "\"2026-01-02\"^^xsd:date");

    private static final List<String> VARIABLES = List.of("?a", "?b", "?c");
    private static final int DEPTH = 3;

    private final Random random;
    private int fresh;

    RandomQueries(long seed) {
        this.random = new Random(seed);
    }

    /** One query; it parses. */
    String next() {
        fresh = 0;
        var body = "{ " + group(DEPTH) + " }";
        var head = "PREFIX ex: <" + EX + "> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
        return head
                + one(
                        () -> "SELECT * " + body,
                        () -> "SELECT * " + body,
                        () -> "SELECT * " + body + " ORDER BY ?a DESC(?b)",
                        () -> "SELECT DISTINCT ?a ?c " + body,
                        () -> "SELECT ?a (" + expression(2) + " AS ?value) " + body,
                        () -> "SELECT ?a " + aggregates() + " " + body + " GROUP BY ?a",
                        () -> "SELECT ?a " + aggregates() + " " + body + " GROUP BY ?a HAVING (COUNT(*) > 1)",
                        () -> "SELECT " + aggregates() + " " + body,
                        () -> "ASK " + body);
    }

    private String aggregates() {
        return "(COUNT(*) AS ?all) (COUNT(DISTINCT ?b) AS ?different) (SUM(?c) AS ?sum) (MIN(STR(?b)) AS ?least)"
                + " (AVG(?b) AS ?mean) (MAX(STRLEN(STR(?c))) AS ?longest)";
    }

    private String group(int depth) {
        var parts = new ArrayList<String>();
        parts.add(triples());
        var more = random.nextInt(3);
        for (var part = 0; part < more; part++) {
            parts.add(depth == 0 ? triples() : part(depth - 1));
        }
        if (random.nextInt(3) == 0) {
            parts.add("BIND (" + expression(2) + " AS " + freshVariable() + ")");
        }
        if (random.nextInt(2) == 0) {
            parts.add("FILTER (" + condition(2) + ")");
        }
        return String.join(" ", parts);
    }

    private String part(int depth) {
        return one(
                () -> "OPTIONAL { " + group(depth) + " }",
                () -> "OPTIONAL { " + triples() + " FILTER (" + condition(1) + ") }",
                () -> "{ " + group(depth) + " } UNION { " + group(depth) + " }",
                () -> "MINUS { " + group(depth) + " }",
                () -> "FILTER " + (random.nextBoolean() ? "" : "NOT ") + "EXISTS { " + group(depth) + " }",
                () -> "VALUES (?a ?b) { (" + term() + " UNDEF) (" + term() + " " + term() + ") }",
                () -> "GRAPH " + (random.nextBoolean() ? "?g" : "ex:g" + random.nextInt(GRAPHS)) + " { " + triples()
                        + " }",
                () -> "{ SELECT ?a (COUNT(?c) AS " + freshVariable() + ") { " + group(depth) + " } GROUP BY ?a }",
                () -> "{ SELECT DISTINCT ?b { " + group(depth) + " } }",
                this::path);
    }

    private String triples() {
        var one = triple();
        return random.nextBoolean() ? one : one + " " + triple();
    }

    private String triple() {
        var object = random.nextInt(4) == 0 ? term() : variable();
        return (random.nextInt(4) == 0 ? thing() : variable()) + " " + property() + " " + object + " .";
    }

    /** Paths without length begin at a thing: else they would begin at everything that there is. */
    private String path() {
        var end = " " + variable() + " .";
        return one(
                () -> thing() + " " + property() + "*" + end,
                () -> thing() + " (" + property() + "|" + property() + ")?" + end,
                () -> variable() + " " + property() + "+" + end,
                () -> variable() + " " + property() + "/^" + property() + end,
                () -> variable() + " (" + property() + "|^" + property() + ")/" + property() + "+" + end);
    }

    private String condition(int depth) {
        return depth == 0
                ? "BOUND(" + variable() + ")"
                : one(
                        () -> expression(depth - 1) + " " + one(() -> "=", () -> "!=", () -> "<", () -> ">=") + " "
                                + expression(depth - 1),
                        () -> "!(" + condition(depth - 1) + ")",
                        () -> "(" + condition(depth - 1) + ") && (" + condition(depth - 1) + ")",
                        () -> "(" + condition(depth - 1) + ") || (" + condition(depth - 1) + ")",
                        () -> "BOUND(" + variable() + ")",
                        () -> "isIRI(" + variable() + ")",
                        () -> "isNumeric(" + variable() + ")",
                        () -> variable() + " IN (" + term() + ", " + term() + ")",
                        () -> "REGEX(STR(" + variable() + "), \"^.*[hl]i\", \"i\")",
                        () -> "CONTAINS(STR(" + variable() + "), \"o\")",
                        () -> "STRSTARTS(STR(" + variable() + "), \"http\")",
                        () -> "langMatches(LANG(" + variable() + "), \"*\")",
                        () -> "sameTerm(" + variable() + ", " + variable() + ")");
    }

    private String expression(int depth) {
        return depth == 0
                ? one(this::variable, this::term)
                : one(
                        this::variable,
                        () -> "(" + expression(depth - 1) + " + " + expression(depth - 1) + ")",
                        () -> "(" + expression(depth - 1) + " * " + expression(depth - 1) + ")",
                        () -> "(" + expression(depth - 1) + " - 1)",
                        () -> "CONCAT(STR(" + expression(depth - 1) + "), \"-\", STR(" + variable() + "))",
                        () -> "REPLACE(STR(" + expression(depth - 1) + "), \"[ae](.)\", \"$1-\")",
                        () -> "ENCODE_FOR_URI(STR(" + expression(depth - 1) + "))",
                        () -> "IF(" + condition(depth - 1) + ", " + expression(depth - 1) + ", " + variable() + ")",
                        () -> "COALESCE(" + expression(depth - 1) + ", " + variable() + ", \"none\")",
                        () -> "STRLEN(STR(" + expression(depth - 1) + "))",
                        () -> "UCASE(STR(" + variable() + "))",
                        () -> "SUBSTR(STR(" + expression(depth - 1) + "), 2, 3)",
                        () -> "STRAFTER(STR(" + variable() + "), \"/\")",
                        () -> "DATATYPE(" + variable() + ")",
                        () -> "LANG(" + variable() + ")",
                        () -> "YEAR(" + variable() + ")",
                        () -> "ABS(" + variable() + ")",
                        () -> "SHA1(STR(" + variable() + "))",
                        () -> "STRDT(STR(" + variable() + "), xsd:string)",
                        () -> "IRI(CONCAT(\"http://example.org/\", STRAFTER(STR(" + variable() + "), \"org/\")))");
    }

    private String variable() {
        return VARIABLES.get(random.nextInt(VARIABLES.size()));
    }

    private String freshVariable() {
        return "?f" + fresh++;
    }

    private String property() {
        return "ex:p" + random.nextInt(PROPERTIES);
    }

    private String thing() {
        return "ex:t" + random.nextInt(THINGS);
    }

    private String term() {
        return random.nextBoolean() ? thing() : LITERALS.get(random.nextInt(LITERALS.size()));
    }

    @SafeVarargs
    private String one(Supplier<String>... choices) {
        return choices[random.nextInt(choices.length)].get();
    }
}
