package org.mandatum.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The numberings that a Word file defines: ECMA-376, Part 1, 17.9.
 *
 * <p>A paragraph takes part in an instance of a numbering. Instances of one numbering count on together, unless one
 * starts anew.
 */
final class WordNumbering {

    static final WordNumbering NONE = new WordNumbering();

    /**
     * A numbering.
     *
     * @param levels its levels, from 0
     * @param elsewhere the style in which the levels are defined, if not here
     */
    private record Definition(Map<Integer, WordLevel> levels, Optional<String> elsewhere) {}

    /**
     * An instance.
     *
     * @param definition which numbering it is one of
     * @param starts where levels start anew in it
     * @param levels the levels that are other in it
     */
    private record Instance(String definition, Map<Integer, Integer> starts, Map<Integer, WordLevel> levels) {}

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();

    WordNumbering() {}

    /** Reads the part with the numberings. */
    static WordNumbering read(WordXml xml) throws XMLStreamException {
        var numbering = new WordNumbering();
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "abstractNum" -> numbering.definition(xml);
                    case "num" -> numbering.instance(xml);
                    default -> {
                        // Bullets that are pictures.
                    }
                }
            }
        }
        return numbering;
    }

    /** Adds a numbering with these levels. */
    void define(String id, Map<Integer, WordLevel> levels) {
        definitions.put(id, new Definition(levels, Optional.empty()));
    }

    /** Adds an instance of a numbering, in which some levels start anew and some are other. */
    void instance(String list, String definition, Map<Integer, Integer> starts, Map<Integer, WordLevel> levels) {
        instances.put(list, new Instance(definition, starts, levels));
    }

    /** A level of an instance; empty where there is no such instance. */
    Optional<WordLevel> level(String list, int level, WordStyles styles) {
        return instance(list)
                .map(instance -> Optional.ofNullable(instance.levels().get(level))
                        .or(() -> levels(list, styles).map(levels -> levels.get(level)))
                        .orElse(WordLevel.SILENT));
    }

    /** The level of an instance that a paragraph style stands for. */
    Optional<Integer> levelOf(String style, String list, WordStyles styles) {
        return levels(list, styles).flatMap(levels -> levels.entrySet().stream()
                .filter(level -> level.getValue().style().equals(Optional.of(style)))
                .map(Map.Entry::getKey)
                .findFirst());
    }

    /** Where a level starts anew in an instance. */
    Optional<Integer> start(String list, int level) {
        return instance(list).map(instance -> instance.starts().get(level));
    }

    /** What instances that count on together have in common; empty where there is no such instance. */
    Optional<String> counter(String list) {
        return instance(list).map(Instance::definition);
    }

    private Optional<Instance> instance(String list) {
        return Optional.ofNullable(instances.get(list));
    }

    /** A definition may point to a style, whose instance is of the definition that is meant. */
    private Optional<Map<Integer, WordLevel>> levels(String list, WordStyles styles) {
        var definition = instance(list).map(Instance::definition).map(definitions::get);
        return definition
                .flatMap(Definition::elsewhere)
                .flatMap(style -> styles.style(style).paragraph().list())
                .flatMap(this::instance)
                .map(Instance::definition)
                .map(definitions::get)
                .or(() -> definition)
                .map(Definition::levels);
    }

    private void definition(WordXml xml) throws XMLStreamException {
        var id = xml.attribute("abstractNumId").orElse("");
        var levels = new HashMap<Integer, WordLevel>();
        var elsewhere = new String[1];
        xml.children(name -> {
            switch (name) {
                case "lvl" -> levels.put(level(xml), WordLevel.read(xml));
                case "numStyleLink" -> elsewhere[0] = xml.value().orElse("");
                default -> {
                    // Names for people.
                }
            }
        });
        definitions.put(id, new Definition(levels, Optional.ofNullable(elsewhere[0])));
    }

    private void instance(WordXml xml) throws XMLStreamException {
        var id = xml.attribute("numId").orElse("");
        var definition = new String[] {""};
        var starts = new HashMap<Integer, Integer>();
        var levels = new HashMap<Integer, WordLevel>();
        xml.children(name -> {
            switch (name) {
                case "abstractNumId" -> definition[0] = xml.value().orElse("");
                case "lvlOverride" -> {
                    int level = level(xml);
                    xml.children(change -> {
                        switch (change) {
                            case "startOverride" ->
                                starts.put(level, xml.number().orElse(1));
                            case "lvl" -> levels.put(level, WordLevel.read(xml));
                            default -> {
                                // Nothing else can be other.
                            }
                        }
                    });
                }
                default -> {
                    // Nothing else belongs to an instance.
                }
            }
        });
        instance(id, definition[0], starts, levels);
    }

    private static int level(WordXml xml) {
        return xml.attribute("ilvl")
                .filter(level -> level.matches("\\d"))
                .map(Integer::valueOf)
                .orElse(0);
    }
}
