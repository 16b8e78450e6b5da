package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.mandatum.Golden;
import org.mandatum.store.ShapeCheck;

/** Records of the United Nations Digital Library in MARCXML are read beside texts. */
class CatalogueInputTest {

    private static final Path CASES = Path.of("src/test/resources/catalogue");

    @Test
    void recordsBecomeTheSameNodesAsTexts() throws IOException {
        var outcome = Outcome.of("convert", CASES.resolve("lighthouses.xml").toString());
        assertThat(outcome.status()).isZero();
        Golden.check(CASES.resolve("lighthouses.ttl"), outcome.out());
        var statements =
                Rio.parse(new ByteArrayInputStream(outcome.out().getBytes(StandardCharsets.UTF_8)), RDFFormat.TURTLE);
        assertThat(ShapeCheck.shipped().check(out -> statements.forEach(out::handleStatement)))
                .isEmpty();
    }

    @Test
    void aRecordWithoutASymbolIsReported() {
        assertThat(Outcome.of("validate", CASES.resolve("lighthouses.xml").toString())
                        .out())
                .containsOnlyOnce("[symbol-missing]");
    }

    @Test
    void aFileThatBreaksOffGivesTheRecordsBeforeIt() {
        var outcome = Outcome.withInput(
                "<collection xmlns=\"http://www.loc.gov/MARC21/slim\"><record><datafield tag=\"191\">"
                        + "<subfield code=\"a\">A/RES/89/4</subfield></datafield></record><record>",
                "convert",
                "-");
        assertThat(outcome.out()).contains("\"A/RES/89/4\"");
        assertThat(outcome.err()).contains("[malformed-xml]");
    }

    @Test
    void aDocumentTypeDeclarationIsRefused() {
        var outcome = Outcome.withInput(
                "<!DOCTYPE collection [<!ENTITY a \"b\">]><collection xmlns=\"http://www.loc.gov/MARC21/slim\"/>",
                "convert",
                "-");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("[dtd-refused]");
    }
}
