package org.mandatum.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mandatum.citation.PrintedNumber;
import org.mandatum.citation.Symbol;
import org.mandatum.citation.SymbolParser;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Languages;
import org.mandatum.source.Role;
import org.mandatum.source.SourceDocument;
import org.mandatum.source.TextBlock;
import org.mandatum.text.LanguageTag;

/**
 * A page of a bound volume, on which resolutions end and begin: the volumes before the 1990s print no symbols, and each
 * resolution under a number of its own, the next one below it, in early years the other language beside it.
 */
final class VolumePage {

    /** Behind the number stand the title, a date or the symbol of the draft, then the enacting formula. */
    private static final int HEAD = 6;

    /** Shorter paragraphs do not show their language. */
    private static final int SENTENCE = 60;

    private static final Pattern PARAGRAPH_OF_ANOTHER =
            Pattern.compile("(?:\\d{1,3}\\.|\\(?[a-z]\\))\\s.*", Pattern.DOTALL);
    private static final Pattern FOLDER = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern ENDINGS = Pattern.compile("(?:\\.[A-Za-z]{2,5}){1,2}$");

    private final SourceDocument source;
    private final Languages languages;

    /** Whose numbers may begin a resolution: the organs that open theirs with a formula in some language. */
    private final Set<String> organs;

    private final List<Start> starts;

    VolumePage(SourceDocument source, Languages languages) {
        this.source = source;
        this.languages = languages;
        organs = languages.profiles().stream()
                .flatMap(profile -> profile.wordings("enacting").keySet().stream())
                .collect(Collectors.toSet());
        starts = starts();
    }

    /** Where a resolution begins, its number as a symbol, and the language of its enacting formula. */
    private record Start(int block, Symbol symbol, Optional<LanguageTag> language) {}

    /**
     * The paragraphs of one resolution: the one that the file is named after, else the first that begins; all paragraphs
     * where the file marks what they are, or no resolution begins under a number.
     */
    List<TextBlock> resolution() {
        var blocks = source.blocks();
        if (starts.isEmpty()) {
            return blocks;
        }
        var named = named();
        var start = starts.stream()
                .filter(one -> named.filter(one.symbol()::equals).isPresent())
                .findFirst()
                .orElse(starts.getFirst());
        int next = starts.indexOf(start) + 1;
        int end = next < starts.size() ? starts.get(next).block() : blocks.size();
        boolean first = next == 1 && blocks.subList(0, start.block()).stream().noneMatch(this::isOfAnother);
        return blocks.subList(first ? 0 : start.block(), end);
    }

    /** The language of the first resolution's enacting formula. */
    Optional<LanguageTag> languageOfFormula() {
        return starts.stream().flatMap(start -> start.language().stream()).findFirst();
    }

    /** Paragraphs without those in another language, which early volumes print beside them. */
    List<TextBlock> inLanguage(LanguageTag language, List<TextBlock> blocks) {
        return blocks.stream()
                .filter(block -> block.span().length() < SENTENCE
                        || languages
                                .detect(source.words(block))
                                .filter(other -> !other.equals(language))
                                .isEmpty())
                .toList();
    }

    private List<Start> starts() {
        var begun = new ArrayList<Start>();
        var blocks = source.blocks();
        if (blocks.stream().noneMatch(block -> block.role() == Role.FORMULA)) {
            for (int i = 0; i < blocks.size(); i++) {
                start(i).filter(start ->
                                begun.isEmpty() || !begun.getLast().symbol().equals(start.symbol()))
                        .ifPresent(begun::add);
            }
        }
        return begun;
    }

    private Optional<Start> start(int at) {
        var line = source.words(source.blocks().get(at));
        if (line.chars().limit(20).noneMatch(Character::isDigit)
                || organs.stream()
                        .noneMatch(organ -> PrintedNumber.at(line, organ).isPresent())) {
            return Optional.empty();
        }
        var behind = source.blocks()
                .subList(at + 1, Math.min(at + 1 + HEAD, source.blocks().size()));
        return behind.stream()
                .flatMap(block ->
                        languages.profiles().stream().flatMap(profile -> start(at, line, block, profile).stream()))
                .findFirst()
                .or(() -> named().filter(symbol -> isPrinted(symbol, line))
                        .map(symbol -> new Start(at, symbol, Optional.empty())));
    }

    private Optional<Start> start(int at, String line, TextBlock behind, LanguageProfile profile) {
        return EnactingFormula.organ(profile, source.words(behind))
                .flatMap(organ -> PrintedNumber.at(line, organ))
                .map(number -> new Start(at, number.symbol(), Optional.of(profile.tag())));
    }

    /** A declaration may stand between the number that the file is named after and the enacting formula. */
    private boolean isPrinted(Symbol symbol, String line) {
        return organs.stream()
                .flatMap(organ -> PrintedNumber.at(line, organ).stream())
                .anyMatch(number -> number.symbol().equals(symbol));
    }

    /** The end of the resolution before: no masthead has paragraphs. */
    private boolean isOfAnother(TextBlock block) {
        return PARAGRAPH_OF_ANOTHER.matcher(source.words(block)).matches();
    }

    /** The symbol that the file's name is, as far as file names can have symbols: A_RES_217(III).txt. */
    private Optional<Symbol> named() {
        var name = FOLDER.matcher(source.text().file()).replaceFirst("");
        var written = ENDINGS.matcher(name)
                .replaceFirst("")
                .replaceAll("[_-]\\(", " (")
                .replace('_', '/');
        return SymbolParser.parse(written);
    }
}
