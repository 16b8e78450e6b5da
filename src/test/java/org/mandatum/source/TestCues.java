package org.mandatum.source;

import java.util.List;

/** The openings of the paragraphs in this package's test texts, in all six languages. */
final class TestCues implements ParagraphCues {

    private static final List<String> OPENINGS = List.of(
            "The General Assembly",
            "Recalling",
            "Noting",
            "Bearing in mind",
            "Welcoming",
            "Requests",
            "Decides",
            "Calls upon",
            "Annex",
            "L’Assemblée générale",
            "Rappelant",
            "Prie",
            "Décide",
            "La Asamblea General",
            "Recordando",
            "Solicita",
            "Decide",
            "Генеральная Ассамблея",
            "ссылаясь",
            "отмечая",
            "просит",
            "постановляет",
            "إن الجمعية العامة",
            "إذ تشير",
            "وإذ تلاحظ",
            "تطلب",
            "تقرر",
            "大会",
            "回顾",
            "注意到",
            "认识到",
            "请",
            "吁请",
            "决定");

    @Override
    public boolean opensParagraph(CharSequence line) {
        return OPENINGS.stream().anyMatch(line.toString()::startsWith);
    }
}
