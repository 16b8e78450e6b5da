package org.mandatum.source;

import java.util.EnumMap;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * A style of a Word file.
 *
 * @param name its name, as a person sees it
 * @param base the style whose properties it takes where it states none
 * @param isDefault whether it holds where no style is named
 * @param isOfParagraphs whether it is for paragraphs
 */
record WordStyle(
        String name,
        Optional<String> base,
        boolean isDefault,
        boolean isOfParagraphs,
        WordParagraph paragraph,
        WordRun run) {

    /** Word's own headings, and those of the United Nations' templates: {@code _ H_1}, {@code _ H_2/3_G}, {@code HCh}. */
    private static final Pattern HEADING =
            Pattern.compile("heading \\d|title|_? ?H_{0,2} ?(?:ch|m|\\d/?\\d?)(?:_?G)?", Pattern.CASE_INSENSITIVE);

    static WordStyle unknown(String id) {
        return new WordStyle(id, Optional.empty(), false, true, WordParagraph.PLAIN, WordRun.PLAIN);
    }

    /** Reads the style that starts here. */
    static WordStyle read(WordXml xml) throws XMLStreamException {
        boolean isDefault =
                xml.attribute("default").filter(on -> !on.equals("0")).isPresent();
        boolean ofParagraphs = xml.attribute("type").equals(Optional.of("paragraph"));
        var reader = new Object() {
            String name = "";
            Optional<String> base = Optional.empty();
            WordParagraph paragraph = WordParagraph.PLAIN;
            WordRun run = WordRun.PLAIN;
        };
        xml.children(element -> {
            switch (element) {
                case "name" -> reader.name = xml.value().orElse("");
                case "basedOn" -> reader.base = xml.value();
                case "pPr" -> reader.paragraph = WordParagraph.read(xml);
                case "rPr" -> reader.run = WordRun.read(xml);
                default -> {
                    // How the style is offered to people who write, and how tables are drawn.
                }
            }
        });
        return new WordStyle(reader.name, reader.base, isDefault, ofParagraphs, reader.paragraph, reader.run);
    }

    /** This style with what it takes from its base. */
    WordStyle over(WordStyle inherited) {
        var toggles = new EnumMap<WordToggle, Boolean>(WordToggle.class);
        toggles.putAll(inherited.run.toggles());
        toggles.putAll(run.toggles());
        boolean raised = run.isRaised() || inherited.run.isRaised();
        return new WordStyle(
                name,
                base,
                isDefault,
                isOfParagraphs,
                paragraph.over(inherited.paragraph),
                new WordRun(toggles, run.style(), raised, false));
    }

    /** Whether paragraphs of this style are headings. */
    boolean isHeading() {
        return paragraph.isHeading() || HEADING.matcher(name).matches();
    }
}
