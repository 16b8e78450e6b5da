package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mandatum.document.Clause;
import org.mandatum.document.Resolution;
import org.mandatum.rdf.Ontology;
import org.mandatum.semantic.Meaning;
import org.mandatum.source.FileBytes;
import org.mandatum.text.Diagnostic;

/** Whatever stands in a file, the stages answer with what they could read, and what they say of it holds together. */
class AnyInputTest {

    private static final Pipeline PIPELINE = Pipeline.of(Ontology.shipped());
    private static final Path RESOLUTIONS = Path.of("src/test/resources/resolutions");
    private static final List<String> SOURCES = written();

    /** Pieces that have a meaning somewhere: labels, marks, markup, symbols, numerals, marks of direction. */
    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            "\f",
            " ",
            "\u00a0",
            "\u200f",
            "1. ",
            "(a) ",
            "(i) ",
            "2-",
            "’1‘",
            "（一）",
            "第",
            "号",
            "<p>",
            "</p>",
            "<sup>1</sup>",
            "$^{2}$",
            "&amp;",
            "<![CDATA[",
            "*",
            "**",
            "# ",
            "[^1]",
            "|",
            "___",
            "A/RES/",
            "S/RES/1540 (2004)",
            "53/70 A and B",
            "(XXV)",
            "٣",
            "\ud83d",
            "\u0000",
            "of 4 December 1998",
            "Recalling",
            "回顾",
            "وإذ",
            "“",
            "»");

    /** An edit of a text: at a place, given in thousandths, so much is taken out, and a piece put in, so often. */
    record Edit(int place, int removed, String piece, int times) {
        String of(String text) {
            int at = (int) ((long) text.length() * place / 1000);
            int end = Math.min(text.length(), at + removed);
            return text.substring(0, at) + piece.repeat(times) + text.substring(end);
        }
    }

    @Property(tries = 150)
    void damagedResolutionsAreReadAsFarAsTheyGo(@ForAll("sources") String source, @ForAll("edits") List<Edit> edits) {
        var damaged = source;
        for (var edit : edits) {
            damaged = edit.of(damaged);
        }
        check(damaged.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 150)
    void anyTextIsAnswered(@ForAll("texts") String text) {
        check(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 150)
    void anyBytesAreAnswered(@ForAll byte[] bytes) {
        check(bytes);
    }

    private static void check(byte[] bytes) {
        var read = PIPELINE.read(new FileBytes("any", bytes));
        assertThat(read.diagnostics()).extracting(Diagnostic::file).allMatch("any"::equals);
        read.value().map(Meaning::resolution).ifPresent(AnyInputTest::holdsTogether);
    }

    private static void holdsTogether(Resolution resolution) {
        var whole = resolution.source().text().whole();
        var paths = new HashSet<String>();
        assertThat(resolution.allClauses().toList()).allSatisfy(clause -> {
            assertThat(clause.words().spans()).allMatch(whole::contains);
            assertThat(paths.add(clause.path().toString()))
                    .as(clause.path().toString())
                    .isTrue();
            assertThat(clause.subclauses()).extracting(Clause::path).doesNotContain(clause.path());
        });
    }

    @Provide
    Arbitrary<String> sources() {
        return Arbitraries.of(SOURCES);
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of(PIECES),
                        Arbitraries.integers().between(0, 3))
                .as(Edit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.strings().ofMaxLength(12))
                .list()
                .ofMaxSize(120)
                .map(pieces -> String.join("", pieces));
    }

    private static List<String> written() {
        try (var files = Files.walk(RESOLUTIONS)) {
            return files.filter(file -> file.getFileName().toString().startsWith("source."))
                    .sorted()
                    .map(AnyInputTest::content)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
