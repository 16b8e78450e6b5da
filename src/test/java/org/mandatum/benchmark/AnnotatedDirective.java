package org.mandatum.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * A directive as a person noted it.
 *
 * @param clause the number of the operative paragraph; empty for one without
 * @param addressee in English, as {@link #plain} leaves it
 * @param named whether the addressee is called by a name, not by what it is
 * @param mandate whether it is a mandate of a body of the United Nations; empty where persons disagree
 * @param optional whether only one of two persons saw it, so that it is neither asked for nor too much
 * @param verb the concepts of the act, any of which is right; so with the fields that follow
 */
record AnnotatedDirective(
        String clause,
        String addressee,
        boolean named,
        Optional<Boolean> mandate,
        boolean optional,
        List<String> verb,
        List<String> deliverable,
        List<String> reportsTo,
        List<String> dueSession,
        List<String> dueDate) {

    private static final Pattern ASIDE = Pattern.compile("\\(.*?\\)");
    /** Words that one writes and another leaves out. */
    private static final Pattern IDLE =
            Pattern.compile("\\b(?:the|all|its|other|relevant|concerned|(?:of )?united nations)\\b");

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern NUMBER = Pattern.compile("op/(\\d+)");

    static AnnotatedDirective of(JsonObject noted) {
        var addressee = values(noted, "addressee").getFirst();
        var mandate = noted.get("mandate");
        return new AnnotatedDirective(
                number(values(noted, "path").getFirst()),
                plain(addressee),
                !addressee.isEmpty() && Character.isUpperCase(addressee.codePointAt(0)),
                mandate.isBoolean() ? Optional.of(mandate.getAsBoolean().value()) : Optional.empty(),
                noted.hasKey("optional") && noted.getBoolean("optional"),
                values(noted, "verb"),
                values(noted, "deliverable"),
                values(noted, "reportsTo").stream()
                        .map(AnnotatedDirective::plain)
                        .toList(),
                values(noted, "dueSession"),
                values(noted, "dueDate"));
    }

    /** One value or several; an empty text where there is none. */
    private static List<String> values(JsonObject noted, String key) {
        var value = noted.get(key);
        return value != null && value.isObject()
                ? value.getAsObject().get("either").getAsArray().stream()
                        .map(AnnotatedDirective::text)
                        .toList()
                : List.of(text(value));
    }

    private static String text(JsonValue value) {
        return value == null || value.isNull()
                ? ""
                : value.isString() ? value.getAsString().value() : value.toString();
    }

    /** The number of the operative paragraph that a path leads to. */
    static String number(String path) {
        var number = NUMBER.matcher(path);
        return number.find() ? number.group(1) : "";
    }

    /** A name without the words that tell nothing. */
    static String plain(String name) {
        var words = ASIDE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").replace('-', ' ');
        return OTHER.matcher(IDLE.matcher(words).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    boolean isMandate() {
        return mandate.equals(Optional.of(true));
    }

    /** Which of the fields a found one has right. */
    Stream<Field> right(FoundDirective found) {
        return Stream.of(Field.values()).filter(field -> switch (field) {
            case VERB -> verb.contains(found.verb());
            case DELIVERABLE -> deliverable.contains(found.deliverable());
            case RECEIVER -> reportsTo.contains(found.reportsTo());
            case DEADLINE ->
                dueSession.contains(found.dueSession())
                        && dueDate.stream()
                                .anyMatch(date -> date.isEmpty()
                                        ? found.dueDate().isEmpty()
                                        : found.dueDate().startsWith(date));
        });
    }
}
