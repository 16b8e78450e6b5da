package org.mandatum.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Parsed;
import org.mandatum.text.Problem;

/**
 * Reads Word files of today, {@code .docx} and its relatives: ECMA-376, WordprocessingML.
 *
 * <p>Words stand as Word shows them: numbers of paragraphs and marks of notes, which the file leaves to be counted, are
 * counted; tracked changes are taken as accepted. Places are the number of the paragraph and the character in it. Of a
 * file that is damaged, what stands before the damage is read. May be shared between threads.
 */
public final class WordReader {

    /** The document in the file; empty where it holds none that can be read, and then a diagnostic says why. */
    public Parsed<Optional<SourceDocument>> read(FileBytes file) {
        try (var parts = WordPackage.open(file.bytes())) {
            return read(file, parts);
        } catch (IOException damaged) {
            return new Parsed<>(Optional.empty(), List.of(damaged(file, damaged)));
        }
    }

    private static Parsed<Optional<SourceDocument>> read(FileBytes file, WordPackage parts) {
        var found = new ArrayList<Diagnostic>();
        var reading = new WordReading(parts, fault -> found.add(damaged(file, fault)));
        var builder = new DocumentBuilder(file.name(), file.checksum(), "word");
        reading.fill(builder);
        var built = builder.buildOrSayWhy();
        return found.isEmpty() ? built : new Parsed<>(built.value(), found);
    }

    private static Diagnostic damaged(FileBytes file, Exception fault) {
        var message = Optional.ofNullable(fault.getMessage()).orElse("it cannot be unpacked");
        return Diagnostic.about(
                file.name(),
                Problem.DAMAGED_FILE,
                "Word",
                message.lines().findFirst().orElse(""));
    }
}
