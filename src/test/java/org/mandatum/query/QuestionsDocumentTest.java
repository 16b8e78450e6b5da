package org.mandatum.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code docs/questions.md} lists all questions, and names only queries that there are. */
class QuestionsDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/questions.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|");
    private static final Pattern NAME = Pattern.compile("`([a-z]+(?:-[a-z]+)+)`");

    @Test
    void everyQuestionIsListedOnce() throws IOException {
        assertThat(ROW.matcher(Files.readString(DOCUMENT)).results().map(row -> Integer.valueOf(row.group(1))))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 38).boxed().toList());
    }

    @Test
    void everyQueryThatIsNamedIsThere() throws IOException {
        var queries =
                QueryCatalogue.load().queries().stream().map(NamedQuery::name).collect(Collectors.toSet());
        assertThat(NAME.matcher(Files.readString(DOCUMENT)).results().map(name -> name.group(1)))
                .isNotEmpty()
                .allMatch(queries::contains);
    }
}
