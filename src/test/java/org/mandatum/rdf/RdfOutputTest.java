package org.mandatum.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mandatum.text.Place;
import org.mandatum.text.Problem;

class RdfOutputTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void sourcesComeOneAfterAnotherAndAFaultyOneNotAtAll() throws IOException {
        try (var output = RdfOutput.begin(written, RdfSyntax.NQUADS, Iris.ofProject())) {
            output.write(turtle("<urn:a> <urn:p> 1 ."));
            assertThatThrownBy(() -> output.write(turtle("<urn:b> <urn:p> 2 .\n<urn:c> 3")))
                    .asInstanceOf(type(InvalidRdf.class))
                    .extracting(InvalidRdf::diagnostic)
                    .satisfies(found -> assertThat(found.problem()).isEqualTo(Problem.RDF_SYNTAX))
                    .satisfies(found -> assertThat(found.place()).isNotEqualTo(Place.WHOLE_FILE));
            output.write(turtle("<urn:d> <urn:p> 4 ."));
        }
        assertThat(written.toString(StandardCharsets.UTF_8).lines())
                .extracting(line -> line.substring(0, 7))
                .containsExactly("<urn:a>", "<urn:d>");
    }

    @Test
    void aDocumentBeginsWithThePrefixes() {
        RdfOutput.begin(written, RdfSyntax.TURTLE, Iris.ofProject()).close();
        assertThat(written.toString(StandardCharsets.UTF_8)).contains("@prefix mdt: <" + Vocabulary.NAMESPACE + ">");
    }

    private static StatementSource turtle(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return RdfFiles.statements(new ByteArrayInputStream(bytes), "x.ttl", RdfSyntax.TURTLE, "urn:base");
    }
}
