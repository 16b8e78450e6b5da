package org.mandatum.source;

import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/**
 * An element that is open, and what it says about the words in it.
 *
 * @param name its local name
 * @param role what its words are
 * @param level how deep it nests
 * @param isEmphasised whether its words are set in italics or bold
 * @param isRaised whether they stand above the line
 * @param isRow whether they stand in one row of a table
 * @param isHidden whether they are no words of the document at all
 */
record AkomaNtosoFrame(
        String name, Role role, int level, boolean isEmphasised, boolean isRaised, boolean isRow, boolean isHidden) {

    static final AkomaNtosoFrame OUTSIDE = new AkomaNtosoFrame("", Role.UNKNOWN, 0, false, false, false, false);

    /** The frame of the element that begins here. */
    static AkomaNtosoFrame of(XMLStreamReader xml, AkomaNtosoFrame parent) {
        var name = xml.getLocalName();
        return new AkomaNtosoFrame(
                name,
                role(name, xml, parent.role()),
                AkomaNtosoNames.DEEPER.contains(name) ? parent.level + 1 : parent.level,
                parent.isEmphasised || emphasises(name, xml),
                parent.isRaised || name.equals("sup"),
                parent.isRow || name.equals("tr"),
                parent.isHidden || name.equals("meta") || name.equals("decoration"));
    }

    AkomaNtosoFrame as(Role other) {
        return new AkomaNtosoFrame(name, other, level, isEmphasised, isRaised, isRow, isHidden);
    }

    /** The value of an attribute; empty where it has none. */
    static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }

    boolean isInline() {
        return AkomaNtosoNames.INLINE.contains(name);
    }

    private static Role role(String name, XMLStreamReader xml, Role around) {
        if (name.equals("table")) {
            return Role.TABLE;
        }
        if (around == Role.ANNEX || around == Role.TABLE) {
            return around;
        }
        if (AkomaNtosoNames.HEADINGS.contains(name) && (around == Role.OPERATIVE || around == Role.PREAMBULAR)) {
            return Role.HEADING;
        }
        if (name.equals("container") && around == Role.OPERATIVE) {
            return embedded(attribute(xml, "name"));
        }
        return AkomaNtosoNames.PARTS.getOrDefault(name, around);
    }

    /** A draft that is recommended to another body stands in the operative part, its preamble in containers. */
    private static Role embedded(String container) {
        return switch (container) {
            case "table" -> Role.OPERATIVE;
            case "formula" -> Role.FORMULA;
            default -> Role.PREAMBULAR;
        };
    }

    private static boolean emphasises(String name, XMLStreamReader xml) {
        return switch (name) {
            case "i", "b" -> true;
            case "span" -> {
                var style = attribute(xml, "class");
                yield style.contains("italic") || style.contains("bold");
            }
            default -> false;
        };
    }
}
