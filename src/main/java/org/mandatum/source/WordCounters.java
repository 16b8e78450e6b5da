package org.mandatum.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the paragraphs of numberings as Word does, and writes their labels: {@code 1.}, {@code (a)}, {@code 2.1}. */
final class WordCounters {

    private static final Pattern SLOT = Pattern.compile("%([1-9])");
    private static final int LEVELS = 9;

    private record Used(String list, int level) {}

    private final WordNumbering numbering;
    private final WordStyles styles;
    private final Map<String, NavigableMap<Integer, Integer>> counters = new HashMap<>();
    private final Set<Used> started = new HashSet<>();

    WordCounters(WordNumbering numbering, WordStyles styles) {
        this.numbering = numbering;
        this.styles = styles;
    }

    /** The level of the numbering that a paragraph takes part in; empty where it takes part in none. */
    Optional<Integer> level(WordParagraph paragraph) {
        var inherited = paragraph.over(styles.of(paragraph).paragraph());
        return inherited
                .list()
                .filter(list -> numbering.counter(list).isPresent())
                .map(list -> Math.clamp(
                        paragraph
                                .level()
                                .or(() -> paragraph.style().flatMap(id -> numbering.levelOf(id, list, styles)))
                                .or(inherited::level)
                                .orElse(0),
                        0,
                        LEVELS - 1));
    }

    /** Counts a paragraph, and gives its label; empty where it has none. */
    Optional<String> label(WordParagraph paragraph) {
        return level(paragraph).flatMap(level -> {
            var list = paragraph.over(styles.of(paragraph).paragraph()).list().orElseThrow();
            var rule = at(list, level);
            var numbers = count(list, level);
            return Optional.of(rule.isBullet() ? rule.bullet() : written(list, rule, numbers))
                    .filter(label -> !label.isBlank() && !rule.isHidden());
        });
    }

    private WordLevel at(String list, int level) {
        return numbering.level(list, level, styles).orElse(WordLevel.SILENT);
    }

    private NavigableMap<Integer, Integer> count(String list, int level) {
        var numbers = counters.computeIfAbsent(numbering.counter(list).orElseThrow(), key -> new TreeMap<>());
        var anew = numbering.start(list, level).filter(start -> started.add(new Used(list, level)));
        int next = Optional.ofNullable(numbers.get(level))
                .map(number -> number + 1)
                .orElseGet(() -> at(list, level).start());
        numbers.put(level, anew.orElse(next));
        for (int above = 0; above < level; above++) {
            numbers.putIfAbsent(above, at(list, above).start());
        }
        numbers.keySet()
                .removeIf(below ->
                        below > level && level < at(list, below).restart().orElse(below));
        return numbers;
    }

    private String written(String list, WordLevel rule, Map<Integer, Integer> numbers) {
        return SLOT.matcher(rule.text()).replaceAll(slot -> {
            int level = Integer.parseInt(slot.group(1)) - 1;
            var format = rule.allFigures() ? "decimal" : at(list, level).format();
            int number = numbers.getOrDefault(level, at(list, level).start());
            return Matcher.quoteReplacement(WordNumberFormat.format(format, number));
        });
    }
}
