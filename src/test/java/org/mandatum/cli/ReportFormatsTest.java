package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandatum.text.Problem;

/** The same diagnostics come as lines, as JSON Lines and as SARIF. */
class ReportFormatsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ENGLISH = """
            A/RES/90/1

            The General Assembly,

            Recalling its resolution 53/70 of 4 December 1998,

            1. Decides to keep the lamps lit;

            3. Requests the Keepers of the Lamps to report to it.
            """;
    private static final String FRENCH = """
            A/RES/90/1

            L’Assemblée générale,

            Rappelant sa résolution 53/71 du 4 décembre 1998,

            1. Décide de garder les lampes allumées ;

            3. Prie les Gardiens des lampes de lui faire rapport.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("en.txt"), ENGLISH);
        Files.writeString(folder.resolve("fr.txt"), FRENCH);
    }

    @Test
    void aLineOfTextNamesBothPlacesOfADifference() {
        var file = folder.resolve("fr.txt") + ":5:";

        assertThat(validate("text").out().lines().filter(line -> line.contains("version-")))
                .singleElement()
                .asString()
                .startsWith(file)
                .contains(": warning: in pre/1 fr cites A/RES/53/71 and not A/RES/53/70, unlike en (see ")
                .contains(folder.resolve("en.txt") + ":5:")
                .endsWith(" [version-citations-differ]");
    }

    @Test
    void jsonLinesHoldWhatTheLinesOfTextSay() throws IOException {
        var text = validate("text").out().lines().toList();
        var lines = validate("json").out().lines().toList();

        assertThat(lines).hasSameSizeAs(text);
        for (int i = 0; i < lines.size(); i++) {
            var json = JSON.readTree(lines.get(i));
            var where = json.has("line")
                    ? ":" + json.get("line").asInt() + ":" + json.get("column").asInt()
                    : "";
            assertThat(text.get(i))
                    .startsWith(json.get("file").asText() + where + ": "
                            + json.get("severity").asText() + ": "
                            + json.get("message").asText())
                    .endsWith("[" + json.get("code").asText() + "]");
        }
    }

    @Test
    void sarifHasARuleForEveryProblemAndAResultForEveryDiagnostic() throws IOException {
        var log = JSON.readTree(validate("sarif").out());
        var run = log.get("runs").get(0);
        var rules = run.at("/tool/driver/rules");

        assertThat(log.get("version").asText()).isEqualTo("2.1.0");
        assertThat(names(log)).isEqualTo(Set.of("$schema", "version", "runs"));
        assertThat(rules).hasSize(Problem.values().length);
        assertThat(run.get("results"))
                .hasSize((int) validate("text").out().lines().count());
        assertThat(run.get("results")).allSatisfy(result -> {
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
            assertThat(result.get("level").asText()).isIn("error", "warning", "note");
            assertThat(result.at("/message/text").asText()).isNotBlank();
        });
    }

    @Test
    void sarifPointsToBothPlacesOfADifference() throws IOException {
        var results = JSON.readTree(validate("sarif").out()).at("/runs/0/results");
        var difference = new ArrayList<JsonNode>();
        results.forEach(result -> {
            if (result.get("ruleId").asText().equals("version-citations-differ")) {
                difference.add(result);
            }
        });

        assertThat(difference).hasSize(1);
        var here = difference.getFirst().at("/locations/0/physicalLocation");
        var there = difference.getFirst().at("/relatedLocations/0/physicalLocation");
        assertThat(here.at("/artifactLocation/uri").asText()).endsWith("/fr.txt");
        assertThat(here.at("/region/startLine").asInt()).isEqualTo(5);
        assertThat(here.at("/region/startColumn").asInt()).isPositive();
        assertThat(there.at("/artifactLocation/uri").asText()).endsWith("/en.txt");
        assertThat(there.at("/region/startLine").asInt()).isEqualTo(5);
    }

    @Test
    void aRunOverSeveralFilesEndsInASummary() {
        var messages = validate("text").messages();

        assertThat(messages.get(0)).isEqualTo("mandatum: 2 inputs read");
        assertThat(messages.get(1))
                .matches("mandatum: documents: 2, clauses: 6; \\d+\\.\\d s, \\d+ documents a second");
        assertThat(messages.subList(2, messages.size()))
                .anySatisfy(line -> assertThat(line).matches("mandatum:   version-citations-differ +1 warning"))
                .anySatisfy(line -> assertThat(line).matches("mandatum:   number-out-of-order +2 warnings"));
    }

    @Test
    void aRunOverOneFileNeedsNone() {
        var outcome = Outcome.of("validate", folder.resolve("en.txt").toString());

        assertThat(outcome.messages()).isEqualTo(List.of("mandatum: 1 input read"));
    }

    @Test
    void everyCodeIsListedAndExplained() {
        var list = Outcome.of("explain");

        assertThat(list.out().lines()).hasSize(Problem.values().length);
        for (var problem : Problem.values()) {
            assertThat(list.out()).contains(problem.code());
            assertThat(Outcome.of("explain", problem.code()).out()).startsWith(problem.code() + " (");
        }
        assertThat(Outcome.of("generate-completion").out()).contains("number-recovered");
    }

    private Outcome validate(String format) {
        return Outcome.of("validate", "--format", format, folder.toString());
    }

    private static Set<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
