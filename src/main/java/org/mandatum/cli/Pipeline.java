package org.mandatum.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mandatum.document.StructureParser;
import org.mandatum.document.WordingCues;
import org.mandatum.language.Languages;
import org.mandatum.language.Lexicon;
import org.mandatum.rdf.Ontology;
import org.mandatum.semantic.Interpreter;
import org.mandatum.semantic.Meaning;
import org.mandatum.source.AkomaNtosoReader;
import org.mandatum.source.DocumentReader;
import org.mandatum.source.MarkdownReader;
import org.mandatum.source.SourceFile;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Parsed;
import org.mandatum.text.Problem;

/** The stages from a file to its meaning, joined. May be shared between threads. */
final class Pipeline {

    private final DocumentReader xml = new AkomaNtosoReader();
    private final DocumentReader markdown;
    private final StructureParser structure;
    private final Interpreter interpreter;

    private Pipeline(Languages languages, Lexicon lexicon, Ontology ontology) {
        markdown = new MarkdownReader(new WordingCues(languages, lexicon));
        structure = new StructureParser(languages, lexicon);
        interpreter = new Interpreter(languages, lexicon, ontology.verbsOfKind("directive"), ontology.actorNames());
    }

    static Pipeline of(Ontology ontology) {
        var languages = Languages.load();
        return new Pipeline(languages, Lexicon.of(languages, ontology.lexicon()), ontology);
    }

    /** What a file says; empty where it is no resolution or cannot be read, and a diagnostic says why. */
    Parsed<Optional<Meaning>> read(String name, byte[] bytes) {
        var file = decode(name, bytes);
        var source = then(file, known -> (known.content().stripLeading().startsWith("<") ? xml : markdown).read(known));
        var resolution = then(source, structure::parse);
        return then(resolution, written -> {
            var understood = interpreter.interpret(written);
            return new Parsed<>(Optional.of(understood.value()), understood.diagnostics());
        });
    }

    private static Parsed<Optional<SourceFile>> decode(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return nothing(name, Problem.EMPTY_FILE);
        }
        try {
            var content = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Parsed.of(Optional.of(new SourceFile(name, checksum(bytes), content.toString())));
        } catch (CharacterCodingException notText) {
            return nothing(name, Problem.BINARY_FILE, "not UTF-8");
        }
    }

    private static <T> Parsed<Optional<T>> nothing(String name, Problem problem, Object... facts) {
        return new Parsed<>(Optional.empty(), List.of(Diagnostic.about(name, problem, facts)));
    }

    private static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** The next stage's value, where the stage before gave one; the diagnostics of both. */
    private static <T, U> Parsed<Optional<U>> then(
            Parsed<Optional<T>> before, Function<? super T, Parsed<Optional<U>>> stage) {
        if (before.value().isEmpty()) {
            return new Parsed<>(Optional.empty(), before.diagnostics());
        }
        var after = stage.apply(before.value().get());
        var diagnostics = new ArrayList<>(before.diagnostics());
        diagnostics.addAll(after.diagnostics());
        return new Parsed<>(after.value(), diagnostics);
    }
}
