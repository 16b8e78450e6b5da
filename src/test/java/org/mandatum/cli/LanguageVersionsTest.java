package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mandatum.language.Languages;
import org.mandatum.rdf.Ontology;
import org.mandatum.semantic.versions.Digester;
import org.mandatum.semantic.versions.LanguageVersions;
import org.mandatum.semantic.versions.VersionDigest;
import org.mandatum.source.FileBytes;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Place;
import org.mandatum.text.Problem;

/** The six versions of one resolution agree; where one of them is changed, the difference and no other is told. */
class LanguageVersionsTest {

    private static final Path VERSIONS = Path.of("src/test/resources/resolutions/A-RES-90-900");
    private static final Pipeline PIPELINE = Pipeline.of(Ontology.shipped());
    private static final Digester DIGESTER =
            new Digester(Languages.load(), Ontology.shipped().actorNames());

    @ParameterizedTest(name = "{5}")
    @CsvFileSource(resources = "/versions/differences.csv", delimiter = '|', quoteCharacter = '\0', numLinesToSkip = 1)
    void tellWhereTheyDiffer(
            String languages, String changed, String words, String instead, String differences, String why)
            throws IOException {
        var versions = new LanguageVersions();
        for (var language : languages.split(" ")) {
            var text = text(language);
            versions.add(digest(language, language.equals(changed) ? replaced(text, words, instead) : text));
        }

        assertThat(versions.differences().map(found -> "[" + found.problem().code() + "] " + found.message()))
                .isEqualTo(differences == null ? List.of() : List.of(differences));
    }

    @Test
    void aDifferenceIsPlacedInBothFiles() throws IOException {
        var versions = new LanguageVersions();
        versions.add(digest("en", text("en")));
        versions.add(digest("zh", replaced(text("zh"), "第1540(2004)号", "第1541(2004)号")));

        assertThat(versions.differences())
                .singleElement()
                .extracting(Diagnostic::toString)
                .isEqualTo("zh:25:20: warning: in pre/2 zh cites S/RES/1541 (2004) and not S/RES/1540 (2004), unlike en"
                        + " (see en:21:44) [version-citations-differ]");
    }

    @Test
    void aTextWithOtherClausesIsToldOnce() throws IOException {
        var versions = new LanguageVersions();
        versions.add(digest("en", text("en")));
        versions.add(digest("es", text("es")));
        versions.add(digest("zh", text("zh").replaceAll("(?s)又回顾.*(?=5\\. )", "")));

        assertThat(versions.differences()).extracting(Diagnostic::problem).contains(Problem.VERSION_TEXT_DIFFERS);
    }

    @Test
    void aSecondVersionInOneLanguageIsNotCompared() throws IOException {
        var versions = new LanguageVersions();
        versions.add(digest("first.txt", text("zh")));
        versions.add(digest("second.txt", replaced(text("zh"), "第45次", "第44次")));

        assertThat(versions.differences())
                .containsExactly(new Diagnostic(
                        "second.txt",
                        Place.WHOLE_FILE,
                        Problem.VERSION_REPEATED,
                        List.of("A/RES/90/900", "zh", "first.txt"),
                        List.of(new Diagnostic.Related("first.txt", Place.WHOLE_FILE, "read before"))));
    }

    private static String replaced(String text, String words, String instead) {
        var written = words.replace("\\n", "\n");
        assertThat(text).contains(written);
        return text.replace(written, instead == null ? "" : instead.replace("\\n", "\n"));
    }

    private static VersionDigest digest(String name, String text) {
        var read = PIPELINE.read(new FileBytes(name, text.getBytes(StandardCharsets.UTF_8)));
        return DIGESTER.digest(read.value().orElseThrow()).orElseThrow();
    }

    private static String text(String language) throws IOException {
        try (var files = Files.list(VERSIONS.resolve(language))) {
            var source = files.filter(file -> file.getFileName().toString().startsWith("source."))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(source);
        }
    }
}
