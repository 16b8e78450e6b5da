package org.mandatum.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What single lines are told to be by their shape. */
class LineShapesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2/3",
                "-4-",
                "13-45403",
                "18-22650 (E)",
                "*1345403*",
                "1/9\t\t20-16854",
                "12/9 20-16899",
                "GE.12-18165  (R)  040119",
                "/...",
                "44-12345 (E) 051244 *4412345*"
            })
    void furnitureIsToldByItsShape(String line) {
        assertThat(Furniture.isLine(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "53/70.",
                "77/89",
                "3/2",
                "1.",
                "2014",
                "040119",
                "A/RES/53/70",
                "4 December 1998",
                "72nd plenary meeting",
                "Page 2",
                "2/3 of the members"
            })
    void otherLinesAreNoFurniture(String line) {
        assertThat(Furniture.isLine(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/RES/68/243",
                "S/RES/1540 (2004)",
                "A/HRC/RES/21/7",
                "E/RES/2023/25",
                "A/RES/217(III)",
                "A/RES/74/267*"
            })
    void symbolsAreToldByTheirShape(String line) {
        assertThat(Furniture.isSymbol(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/68/98.", "See A/51/261", "Agenda item 94", "68/243", "联合国 A/RES/68/243"})
    void otherLinesAreNoSymbols(String line) {
        assertThat(Furniture.isSymbol(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Requests",
                "12 - تطلب",
                "25- يقرر",
                "(a) Lamps",
                "(iv) Oil",
                "a) Lámparas",
                "iv) Huile",
                "(أ) المصابيح",
                "(هـ) الزيت",
                "’1‘ الزيت",
                "(一) 灯",
                "一、灯塔",
                "3) Lamps",
                "a. Lamps"
            })
    void labelsOpenParagraphs(String line) {
        assertThat(ItemLabel.opens(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Requests",
                "68/243. Care of lighthouses",
                "1998 and 2004",
                "15- and 20-year reviews",
                "如食品、油和灯芯",
                "1.5 per cent",
                "189), on decent work",
                "(Treaty of Tlatelolco)",
                "(2004) and others",
                "for States)",
                "5 December 2044",
                "A/RES/99/1"
            })
    void otherWordsAreNoLabels(String line) {
        assertThat(ItemLabel.opens(line)).isFalse();
    }
}
