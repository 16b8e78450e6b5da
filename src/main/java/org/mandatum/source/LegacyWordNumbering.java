package org.mandatum.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;

/** The numberings that a Word file of the older kind defines: [MS-DOC] 2.4.6.3. */
final class LegacyWordNumbering {

    /** The formats by their codes, from 0; [MS-OSHARED] 2.2.1.3. */
    private static final List<String> FORMATS = List.of(
            "decimal",
            "upperRoman",
            "lowerRoman",
            "upperLetter",
            "lowerLetter",
            "ordinal",
            "cardinalText",
            "ordinalText",
            "hex",
            "chicago",
            "ideographDigital",
            "japaneseCounting",
            "aiueo",
            "iroha",
            "decimalFullWidth",
            "decimalHalfWidth",
            "japaneseLegal",
            "japaneseDigitalTenThousand",
            "decimalEnclosedCircle",
            "decimalFullWidth2",
            "aiueoFullWidth",
            "irohaFullWidth",
            "decimalZero",
            "bullet",
            "ganada",
            "chosung",
            "decimalEnclosedFullstop",
            "decimalEnclosedParen",
            "decimalEnclosedCircleChinese",
            "ideographEnclosedCircle",
            "ideographTraditional",
            "ideographZodiac",
            "ideographZodiacTraditional",
            "taiwaneseCounting",
            "ideographLegalTraditional",
            "taiwaneseCountingThousand",
            "taiwaneseDigital",
            "chineseCounting",
            "chineseLegalSimplified",
            "chineseCountingThousand",
            "koreanDigital",
            "koreanCounting",
            "koreanLegal",
            "koreanDigital2",
            "vietnameseCounting",
            "hebrew1",
            "arabicAlpha",
            "hebrew2",
            "arabicAbjad",
            "hindiVowels",
            "hindiConsonants",
            "hindiNumbers",
            "hindiCounting",
            "thaiLetters",
            "thaiNumbers",
            "thaiCounting",
            "thaiCounting",
            "numberInDash",
            "russianLower",
            "russianUpper");

    private static final int NONE = 255;

    /** A list is an entry of a table of at most so many. */
    private static final int MOST_LISTS = 2047;

    private LegacyWordNumbering() {}

    /** The numberings of a file; none where it has no tables of them. */
    static WordNumbering of(ListTables tables) {
        var numbering = new WordNumbering();
        for (int list = 1; tables != null && list <= MOST_LISTS; list++) {
            try {
                add(numbering, tables, list);
            } catch (NoSuchElementException behindTheLast) {
                break;
            }
        }
        return numbering;
    }

    private static void add(WordNumbering numbering, ListTables tables, int list) {
        int id = tables.getLfo(list).getLsid();
        var definition = tables.getListData(id);
        if (definition == null) {
            return;
        }
        numbering.define(String.valueOf(id), levels(definition.getLevels()));
        var starts = new HashMap<Integer, Integer>();
        var levels = new HashMap<Integer, WordLevel>();
        for (var change : tables.getLfoData(list).getRgLfoLvl()) {
            if (change.isFormatting() && change.getLevel() != null) {
                levels.put(change.getLevelNum(), level(change.getLevel()));
            }
            if (change.isStartAt()) {
                starts.put(
                        change.getLevelNum(),
                        change.isFormatting() && change.getLevel() != null
                                ? change.getLevel().getStartAt()
                                : change.getIStartAt());
            }
        }
        numbering.instance(String.valueOf(list), String.valueOf(id), starts, levels);
    }

    private static Map<Integer, WordLevel> levels(ListLevel[] stated) {
        var levels = new HashMap<Integer, WordLevel>();
        for (int i = 0; i < stated.length; i++) {
            levels.put(i, level(stated[i]));
        }
        return levels;
    }

    private static WordLevel level(ListLevel stated) {
        int code = stated.getNumberFormat();
        var format = code == NONE ? "none" : code >= 0 && code < FORMATS.size() ? FORMATS.get(code) : "decimal";
        return new WordLevel(
                stated.getStartAt(),
                format,
                text(Optional.ofNullable(stated.getNumberText()).orElse("")),
                stated.isLegalNumbering(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** The characters 0 to 8 stand for the numbers of the levels. */
    private static String text(String stated) {
        var text = new StringBuilder();
        stated.chars().forEach(c -> {
            if (c < 9) {
                text.append('%').append(c + 1);
            } else {
                text.append((char) c);
            }
        });
        return text.toString();
    }
}
