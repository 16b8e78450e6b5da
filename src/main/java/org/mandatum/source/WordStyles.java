package org.mandatum.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The styles of a Word file, and what follows from them for characters and paragraphs.
 *
 * <p>A property that is on in the style of the paragraph and in that of the characters too is off again: emphasis within
 * what is emphasised is set upright (ECMA-376, Part 1, 17.7.3).
 */
final class WordStyles {

    /** Chains of styles are as long as people make them; longer ones are made to do harm. */
    private static final int LONGEST_CHAIN = 50;

    static final WordStyles NONE = new WordStyles();

    private final Map<String, WordStyle> stated = new HashMap<>();
    private final Map<String, WordStyle> complete = new HashMap<>();
    private WordRun defaults = WordRun.PLAIN;
    private WordStyle paragraphDefault = WordStyle.unknown("");

    private WordStyles() {}

    /** Reads the part with the styles. */
    static WordStyles read(WordXml xml) throws XMLStreamException {
        var styles = new WordStyles();
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "rPrDefault" -> xml.children(name -> styles.defaults = WordRun.read(xml));
                    case "style" -> {
                        var id = xml.attribute("styleId").orElse("");
                        styles.stated.put(id, WordStyle.read(xml));
                    }
                    default -> {
                        // Other elements hold these, or say how styles are listed.
                    }
                }
            }
        }
        styles.complete();
        return styles;
    }

    /** The style of a paragraph, with what it inherits. */
    WordStyle of(WordParagraph paragraph) {
        return paragraph.style().map(this::style).orElse(paragraphDefault);
    }

    /** A style by its identifier, with what it inherits. */
    WordStyle style(String id) {
        return Optional.ofNullable(complete.get(id)).orElseGet(() -> WordStyle.unknown(id));
    }

    /** Whether a paragraph is a heading, by itself or by its style. */
    boolean isHeading(WordParagraph paragraph) {
        return paragraph.isHeading() || of(paragraph).isHeading();
    }

    /** Whether characters stand above the line. */
    boolean isRaised(WordRun run) {
        return run.isRaised()
                || run.style()
                        .map(this::style)
                        .map(style -> style.run().isRaised())
                        .orElse(false);
    }

    /** Whether a property is on for characters in a paragraph. */
    boolean isOn(WordToggle toggle, WordParagraph paragraph, WordRun run) {
        return run.toggle(toggle).orElseGet(() -> {
            boolean ofParagraph = of(paragraph).run().toggle(toggle).orElse(false);
            boolean ofCharacters =
                    run.style().flatMap(id -> style(id).run().toggle(toggle)).orElse(false);
            return defaults.toggle(toggle).orElse(false) || ofParagraph != ofCharacters;
        });
    }

    /** Whether characters are set in italics or bold; scripts that run from right to left have switches of their own. */
    boolean isEmphasised(WordParagraph paragraph, WordRun run) {
        boolean complex = isOn(WordToggle.RIGHT_TO_LEFT, paragraph, run) || isOn(WordToggle.COMPLEX, paragraph, run);
        return isOn(complex ? WordToggle.ITALIC_COMPLEX : WordToggle.ITALIC, paragraph, run)
                || isOn(complex ? WordToggle.BOLD_COMPLEX : WordToggle.BOLD, paragraph, run);
    }

    private void complete() {
        stated.forEach((id, style) -> {
            var whole = complete(id, new HashSet<>());
            complete.put(id, whole);
            if (style.isDefault() && style.isOfParagraphs()) {
                paragraphDefault = whole;
            }
        });
    }

    /** A chain that leads back into itself ends there. */
    private WordStyle complete(String id, Set<String> above) {
        var style = stated.get(id);
        return style.base()
                .filter(stated::containsKey)
                .filter(base -> above.size() < LONGEST_CHAIN && above.add(base))
                .map(base -> style.over(complete(base, above)))
                .orElse(style);
    }
}
