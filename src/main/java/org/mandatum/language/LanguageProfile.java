package org.mandatum.language;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.mandatum.text.LanguageTag;

/** What the program knows of one language: its wordings and how it writes ordinals, sessions, dates and labels. */
public final class LanguageProfile {

    private final LanguageTag tag;
    private final WordingFile file;
    private final Ordinals ordinals;
    private final Dates dates;
    private final Sessions sessions;
    private final Labels labels;
    private final Map<String, Wording> wordings = new ConcurrentHashMap<>();

    LanguageProfile(LanguageTag tag, WordingFile file) {
        this.tag = tag;
        this.file = file;
        ordinals = new Ordinals(file);
        dates = new Dates(file);
        sessions = new Sessions(file, ordinals, this::filling);
        labels = new Labels(file, this::filling);
    }

    public LanguageTag tag() {
        return tag;
    }

    /** The language's name for itself. */
    public String name() {
        return file.value("name");
    }

    /** True for a language that is written from right to left. */
    public boolean rightToLeft() {
        return file.value("direction").equals("rtl");
    }

    /** True for a language that sets its words apart by spaces; where it is not, lines join without one. */
    public boolean spaced() {
        return file.value("spaces").equals("yes");
    }

    /**
     * A wording of the language file, such as {@code agenda-item}.
     *
     * @throws IllegalArgumentException if no language has such a key
     */
    public Wording wording(String key) {
        return wordings.computeIfAbsent(key, missing -> new Wording(missing, file.value(missing), this::filling));
    }

    /**
     * The wordings whose keys begin with {@code family} and a dot, by what follows it: for {@code enacting} the enacting
     * formula of each organ by the organ's name in the reference data.
     */
    public Map<String, Wording> wordings(String family) {
        var members = new TreeMap<String, Wording>();
        file.keys().stream()
                .filter(key -> key.startsWith(family + "."))
                .forEach(key -> members.put(key.substring(family.length() + 1), wording(key)));
        return members;
    }

    public Ordinals ordinals() {
        return ordinals;
    }

    public Sessions sessions() {
        return sessions;
    }

    public Dates dates() {
        return dates;
    }

    public Labels labels() {
        return labels;
    }

    /** The plain alternatives of a key, without slots. */
    List<String> words(String key) {
        return file.alternatives(key);
    }

    private String filling(Slot slot) {
        return switch (slot) {
            case ORDINAL -> ordinals.regex();
            case ORDINALS -> ordinals.listRegex();
            case DATE -> dates.regex();
            case NUMBER, LAST_NUMBER, YEAR, LAST_YEAR, LETTER, ROMAN, MONTH, LAST_MONTH, DAY, LAST_DAY, SYMBOL, TEXT ->
                slot.pattern()
                        .orElseThrow(
                                () -> new IllegalArgumentException("{" + slot.written() + "} stands only in dates"));
        };
    }
}
