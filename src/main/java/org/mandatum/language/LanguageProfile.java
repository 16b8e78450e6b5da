package org.mandatum.language;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.mandatum.text.LanguageTag;

/** What the program knows of one language: its wordings and how it writes ordinals, sessions, dates and labels. */
public final class LanguageProfile {

    private final LanguageTag tag;
    private final WordingFile file;
    private final UnicodeScript script;
    private final Ordinals ordinals;
    private final Dates dates;
    private final Sessions sessions;
    private final Labels labels;
    private final NumberLists numberLists;
    private final Letters letters;
    private final Map<String, Wording> wordings = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Wording>> families = new ConcurrentHashMap<>();

    LanguageProfile(LanguageTag tag, WordingFile file) {
        this.tag = tag;
        this.file = file;
        script = UnicodeScript.forName(file.value("script"));
        ordinals = new Ordinals(file);
        dates = new Dates(file);
        letters = new Letters(file.alternatives("alphabet"), file.alternatives("alphabet.names"));
        numberLists = new NumberLists(file, letters);
        sessions = new Sessions(file, ordinals, this::reader);
        labels = new Labels(file, letters, ordinals, this::reader);
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

    /** Whether the first letter of some words is of the language's script; true where they have no letter. */
    public boolean isScriptOf(CharSequence words) {
        var letter = words.chars().filter(Character::isLetter).findFirst();
        return letter.isEmpty() || UnicodeScript.of(letter.getAsInt()) == script;
    }

    /**
     * A wording of the language file, such as {@code agenda-item}.
     *
     * @throws IllegalArgumentException if no language has such a key
     */
    public Wording wording(String key) {
        return wordings.computeIfAbsent(key, missing -> new Wording(missing, file.value(missing), this::reader));
    }

    /**
     * The wordings whose keys begin with {@code family} and a dot, by what follows it: for {@code enacting} the enacting
     * formula of each organ by the organ's name in the reference data.
     */
    public Map<String, Wording> wordings(String family) {
        return families.computeIfAbsent(family, this::family);
    }

    private Map<String, Wording> family(String family) {
        var members = new TreeMap<String, Wording>();
        file.keys().stream()
                .filter(key -> key.startsWith(family + "."))
                .forEach(key -> members.put(key.substring(family.length() + 1), wording(key)));
        return Collections.unmodifiableMap(members);
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

    /** Reads what fills {@code {numbers}}. */
    public NumberLists numberLists() {
        return numberLists;
    }

    /** The number, whether in figures or spelled, that fills the slot {@code number} or {@code ordinal} of a match. */
    public OptionalInt numberIn(WordingMatch match) {
        var number = match.slot("number").map(Numerals::value).orElse(OptionalInt.empty());
        return number.isPresent()
                ? number
                : match.slot("ordinal").map(ordinals::value).orElse(OptionalInt.empty());
    }

    /** The plain alternatives of a key, without slots. */
    List<String> words(String key) {
        return file.alternatives(key);
    }

    private SlotReader reader(Slot slot) {
        return switch (slot) {
            case ORDINAL -> SlotReader.beginning(ordinals::couldBegin, ordinals::ends);
            case ORDINALS -> SlotReader.beginning(ordinals::couldBegin, ordinals::listEnds);
            case DATE -> SlotReader.beginning(dates::couldBegin, dates::ends);
            case NUMBERS -> numberLists::ends;
            case LETTER_NAME -> letters::nameEnds;
            case NUMBER,
                    FIGURES,
                    NUMERAL,
                    LAST_NUMBER,
                    FAVOUR,
                    AGAINST,
                    ABSTAINING,
                    YEAR,
                    LAST_YEAR,
                    LETTER,
                    ROMAN,
                    SYMBOL,
                    TEXT,
                    MONTH,
                    LAST_MONTH,
                    DAY,
                    LAST_DAY -> slot.reader();
        };
    }
}
