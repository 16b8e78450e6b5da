package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandatum.document.Clause;
import org.mandatum.document.Division;
import org.mandatum.document.Resolution;
import org.mandatum.rdf.Ontology;
import org.mandatum.source.FileBytes;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Problem;

/** No two divisions of a resolution have the same path, and what stands in each is named after it. */
class DivisionPathsTest {

    private static final Pipeline PIPELINE = Pipeline.of(Ontology.shipped());
    private static final String UNDER_EACH = "1. Requests the Secretary-General to report to it at its next session;";

    @ParameterizedTest(name = "{3}: {0}")
    @CsvFileSource(resources = "/document/divisions.csv", delimiter = '|', numLinesToSkip = 1)
    void headingsOpenDivisions(String headings, String paths, int repeated, String reason) {
        var read = PIPELINE.read(new FileBytes("a.md", written(headings).getBytes(StandardCharsets.UTF_8)));
        var resolution = read.value().orElseThrow().resolution();

        assertThat(divisions(resolution)).as(reason).isEqualTo(paths);
        assertThat(resolution.clauses().stream().map(Clause::path))
                .as(reason)
                .doesNotHaveDuplicates()
                .allMatch(path ->
                        (" " + paths + " ").contains(" " + path.toString().replaceAll("/(op|par)/1$", "") + " "));
        assertThat(read.diagnostics().stream().map(Diagnostic::problem))
                .as(reason)
                .filteredOn(Problem.PATH_REPEATED::equals)
                .hasSize(repeated);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أولا\n\nالسفن;ثانيا\n\nالموانئ;حادي عشر\n\nالمنارات",
                "أولاً - السفن;ثانياً - الموانئ;حادي عشر - المنارات"
            })
    void arabicSectionsAreNumberedInWords(String headings) {
        var sections = headings.split(";");
        var written = String.join(
                "\n\n",
                "A/RES/92/3",
                "إن الجمعية العامة،",
                sections[0],
                "1 - تطلب إلى الأمين العام أن يقدم إليها تقريرا؛",
                sections[1],
                "2 - تطلب إلى الدول الأعضاء أن تضيء المنارات؛",
                sections[2],
                "3 - تقرر أن تبقي المسألة قيد النظر.");
        var read = PIPELINE.read(new FileBytes("a.txt", written.getBytes(StandardCharsets.UTF_8)));
        var resolution = read.value().orElseThrow().resolution();

        assertThat(divisions(resolution)).isEqualTo("sec/I sec/II sec/XI");
        assertThat(resolution.clauses())
                .extracting(
                        clause -> clause.path() + " " + resolution.text(clause).strip())
                .containsExactly(
                        "sec/I/op/1 تطلب إلى الأمين العام أن يقدم إليها تقريرا؛",
                        "sec/II/op/2 تطلب إلى الدول الأعضاء أن تضيء المنارات؛",
                        "sec/XI/op/3 تقرر أن تبقي المسألة قيد النظر.");
    }

    @Test
    void arabicPartsAreHeadedByTheNamesOfLetters() {
        var written = String.join(
                "\n\n",
                "# A/RES/92/3",
                "إن الجمعية العامة،",
                "## أولا السفن",
                "## ألف القوارب",
                "1 - تطلب إلى الأمين العام أن يقدم إليها تقريرا؛",
                "## باء - القوارب الصغيرة",
                "2 - تطلب إلى الدول الأعضاء أن تضيء المنارات؛",
                "## حادي وعشرون الموانئ",
                "3 - تقرر أن تبقي المسألة قيد النظر.");
        var read = PIPELINE.read(new FileBytes("a.md", written.getBytes(StandardCharsets.UTF_8)));

        assertThat(divisions(read.value().orElseThrow().resolution()))
                .isEqualTo("sec/I sec/I/part/A sec/I/part/B sec/XXI");
    }

    private static String divisions(Resolution resolution) {
        return resolution.divisions().stream()
                .map(Division::segments)
                .map(segments -> String.join("/", segments))
                .collect(Collectors.joining(" "));
    }

    /** A heading with nothing under it is written with a plus behind it. */
    private static String written(String headings) {
        return Arrays.stream(headings.split(";"))
                .map(String::strip)
                .map(heading -> heading.endsWith("+")
                        ? "## " + heading.substring(0, heading.length() - 1)
                        : "## " + heading + "\n\n" + UNDER_EACH)
                .collect(Collectors.joining("\n\n", "# A/RES/92/3. Signals\n\nThe General Assembly,\n\n", "\n"));
    }
}
