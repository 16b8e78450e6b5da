package org.mandatum.source;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A list whose items a browser numbers; the numbers, which are not in the file, are counted here. */
final class HtmlList {

    private static final Pattern STYLE =
            Pattern.compile("list-style(?:-type)?\\s*:[^;]*?\\b(none|decimal|decimal-leading-zero"
                    + "|lower-alpha|lower-latin|upper-alpha|upper-latin|lower-roman|upper-roman|cjk-ideographic"
                    + "|simp-chinese-informal|trad-chinese-informal|disc|circle|square)\\b");

    private static final Map<String, String> TYPES =
            Map.of("1", "decimal", "a", "lowerLetter", "A", "upperLetter", "i", "lowerRoman", "I", "upperRoman");

    private static final Map<String, String> STYLES = Map.ofEntries(
            Map.entry("none", "none"),
            Map.entry("disc", "none"),
            Map.entry("circle", "none"),
            Map.entry("square", "none"),
            Map.entry("decimal", "decimal"),
            Map.entry("decimal-leading-zero", "decimal"),
            Map.entry("lower-alpha", "lowerLetter"),
            Map.entry("lower-latin", "lowerLetter"),
            Map.entry("upper-alpha", "upperLetter"),
            Map.entry("upper-latin", "upperLetter"),
            Map.entry("lower-roman", "lowerRoman"),
            Map.entry("upper-roman", "upperRoman"),
            Map.entry("cjk-ideographic", "chineseCounting"),
            Map.entry("simp-chinese-informal", "chineseCounting"),
            Map.entry("trad-chinese-informal", "chineseCounting"));

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,6}");

    private final String format;
    private final int step;
    private int next;

    private HtmlList(String format, int start, int step) {
        this.format = format;
        this.next = start;
        this.step = step;
    }

    /**
     * The list that an element is.
     *
     * @param outer the list around it
     */
    static HtmlList of(Element list, Optional<HtmlList> outer) {
        if (!list.nameIs("ol")) {
            return new HtmlList(stated(list).orElse("none"), 1, 1);
        }
        var format = stated(list).orElseGet(() -> outer.map(HtmlList::below).orElse("decimal"));
        boolean reversed = list.hasAttr("reversed");
        int first = reversed ? items(list) : 1;
        return new HtmlList(format, number(list.attr("start")).orElse(first), reversed ? -1 : 1);
    }

    /** The label of an item, as the United Nations write it; empty where it has none. */
    String label(Element item) {
        int number = number(item.attr("value")).orElse(next);
        next = number + step;
        var own = stated(item).orElse(format);
        var written = WordNumberFormat.format(own, number);
        return switch (own) {
            case "none" -> "";
            case "lowerLetter", "lowerRoman" -> "(" + written + ")";
            case "chineseCounting" -> written + "、";
            default -> written + ".";
        };
    }

    /** Paragraphs are numbered, what is below them has letters, and below these small roman numerals. */
    private String below() {
        return switch (format) {
            case "decimal" -> "lowerLetter";
            case "lowerLetter" -> "lowerRoman";
            default -> "decimal";
        };
    }

    private static Optional<String> stated(Element element) {
        var style = STYLE.matcher(HtmlTraits.style(element));
        return style.find()
                ? Optional.of(STYLES.get(style.group(1)))
                : Optional.ofNullable(TYPES.get(element.attr("type").strip()));
    }

    private static Optional<Integer> number(String written) {
        return Optional.of(written.strip())
                .filter(text -> WHOLE_NUMBER.matcher(text).matches())
                .map(Integer::valueOf);
    }

    private static int items(Element list) {
        return (int)
                list.children().stream().filter(child -> child.nameIs("li")).count();
    }
}
