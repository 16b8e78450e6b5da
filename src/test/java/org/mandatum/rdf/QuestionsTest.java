package org.mandatum.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.util.Values;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each competency question names a query that there is, its parameters, and terms that are declared. */
class QuestionsTest {

    private static final Pattern QUERY = Pattern.compile("\\*\\*Query\\.\\*\\* `([a-z-]+)`(.*)");
    private static final Pattern TERMS = Pattern.compile("\\*\\*Terms it needs\\.\\*\\* (.+)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @TestFactory
    Stream<DynamicTest> aQuestionIsAnsweredByAQueryOfTheCatalogue() throws IOException {
        var queries = files(Path.of("queries"), ".rq").collect(Collectors.toMap(QuestionsTest::name, file -> file));
        var declared = ShippedFiles.read("mandatum.ttl").subjects();
        return files(Path.of("ontology/questions"), ".md")
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    var question = Files.readString(file);
                    var query = QUERY.matcher(question);
                    assertThat(query.find()).isTrue();
                    assertThat(queries).containsKey(query.group(1));
                    var head = Files.readString(queries.get(query.group(1)));
                    CODE.matcher(query.group(2))
                            .results()
                            .map(parameter -> parameter.group(1).replaceFirst("=.*", ""))
                            .forEach(parameter -> assertThat(head).contains("# parameter: ?" + parameter + " "));
                    var terms = TERMS.matcher(question);
                    assertThat(terms.find()).isTrue();
                    assertThat(CODE.matcher(terms.group(1))
                                    .results()
                                    .map(term -> Values.iri(Vocabulary.NAMESPACE, term.group(1))))
                            .isNotEmpty()
                            .allMatch(declared::contains);
                }));
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }
}
