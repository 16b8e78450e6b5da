package org.mandatum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.mandatum.rdf.StatementSource;

class ShapeCheckTest {

    private static final Path DESCRIBED = Path.of("src/test/resources/rdf/A_RES_99_8.en.trig");

    @Test
    void whatTheDescriberWritesConforms() throws IOException {
        assertThat(ShapeCheck.shipped().check(trig(Files.readString(DESCRIBED))))
                .isEmpty();
    }

    @Test
    void whatIsWrongIsNamedWithItsValueAndWhatShouldBe() throws IOException {
        var wrong = """
                PREFIX mdt: <https://w3id.org/mandatum/ontology#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                <https://example.org/graph> {
                  <https://example.org/document> a mdt:Document ;
                    rdfs:label "A document" ; mdt:symbol "no symbol" .
                }
                """;
        assertThat(ShapeCheck.shipped().check(trig(wrong)))
                .containsExactly(new Violation(
                        "https://example.org/document",
                        "https://w3id.org/mandatum/shape/Document-symbol",
                        Optional.of("\"no symbol\""),
                        "A document has at most one symbol, in canonical form."));
    }

    private static StatementSource trig(String text) {
        return handler -> {
            var parser = Rio.createParser(RDFFormat.TRIG);
            parser.setRDFHandler(handler);
            parser.parse(new StringReader(text));
        };
    }
}
