package org.mandatum.semantic.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mandatum.citation.Symbol;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.LanguageTag;
import org.mandatum.text.Place;
import org.mandatum.text.Problem;

/** Gathers the digests of language versions, and tells where those of one resolution differ. */
public final class LanguageVersions {

    private final Map<Symbol, Map<LanguageTag, VersionDigest>> bySymbol = new TreeMap<>();
    private final List<Diagnostic> repeated = new ArrayList<>();

    /** Adds a version; a second one in the same language is not compared, and that is told. */
    public void add(VersionDigest version) {
        var versions = bySymbol.computeIfAbsent(version.symbol(), symbol -> new TreeMap<>());
        var before = versions.putIfAbsent(version.language(), version);
        if (before != null) {
            repeated.add(new Diagnostic(
                    version.file(),
                    Place.WHOLE_FILE,
                    Problem.VERSION_REPEATED,
                    List.of(version.symbol().text(), version.language().value(), before.file()),
                    List.of(new Diagnostic.Related(before.file(), Place.WHOLE_FILE, "read before"))));
        }
    }

    /** How many resolutions were read in several languages. */
    public long comparable() {
        return bySymbol.values().stream()
                .filter(versions -> versions.size() > 1)
                .count();
    }

    /** Where the versions differ, resolution by resolution in the order of their symbols. */
    public Stream<Diagnostic> differences() {
        var differences = bySymbol.values().stream()
                .map(versions -> List.copyOf(versions.values()))
                .flatMap(versions -> VersionComparison.differences(versions).stream());
        return Stream.concat(repeated.stream().sorted(Comparator.comparing(Diagnostic::file)), differences);
    }
}
