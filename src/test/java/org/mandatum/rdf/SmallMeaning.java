package org.mandatum.rdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.mandatum.citation.Citation;
import org.mandatum.citation.DocumentKind;
import org.mandatum.citation.ParagraphRange;
import org.mandatum.citation.Symbol;
import org.mandatum.document.Clause;
import org.mandatum.document.ClausePath;
import org.mandatum.document.Division;
import org.mandatum.document.Footnote;
import org.mandatum.document.Masthead;
import org.mandatum.document.Resolution;
import org.mandatum.document.SessionNumber;
import org.mandatum.document.Stated;
import org.mandatum.document.Words;
import org.mandatum.semantic.Act;
import org.mandatum.semantic.ActorMention;
import org.mandatum.semantic.ActorReference;
import org.mandatum.semantic.Cited;
import org.mandatum.semantic.Directive;
import org.mandatum.semantic.Event;
import org.mandatum.semantic.ExpertGroup;
import org.mandatum.semantic.Meaning;
import org.mandatum.semantic.Proceedings;
import org.mandatum.semantic.Proceedings.Ballot;
import org.mandatum.semantic.Proceedings.Members;
import org.mandatum.semantic.Proceedings.Step;
import org.mandatum.source.Fact;
import org.mandatum.source.Keyword;
import org.mandatum.source.SourceDocument;
import org.mandatum.source.Voting.Side;
import org.mandatum.source.Workflow;
import org.mandatum.source.WorkflowStep.Kind;
import org.mandatum.text.LanguageTag;
import org.mandatum.text.Rule;
import org.mandatum.text.SourceText;
import org.mandatum.text.Span;

/** A meaning made by hand, of a resolution that nobody adopted, with one of everything in it. */
record SmallMeaning(
        LanguageTag language,
        String text,
        String title,
        String recalling,
        String cited,
        String conference,
        String place,
        String requesting,
        String task,
        String part,
        String below,
        String note,
        String coastal) {

    static final SmallMeaning ENGLISH = new SmallMeaning(
            new LanguageTag("en"),
            """
            Signals at sea
            Recalling its resolution 98/7 of 3 December 2043, and noting the Conference on Signals, held in Lisbon in May 2044,
            Requests the Secretary-General, with the assistance of a group of governmental experts to be established in 2046, to report to it at its hundredth session on:
            Lamps, as in paragraph 1 above, together with coastal States.
            A/99/12 \uD83D\uDEA2.
            """,
            "Signals at sea",
            "Recalling",
            "98/7",
            "Conference on Signals, held in Lisbon in May 2044",
            "Lisbon",
            "Requests",
            "to report to it at its hundredth session on:",
            "Lamps, as in paragraph 1 above, together with coastal States.",
            "paragraph 1 above",
            "A/99/12 \uD83D\uDEA2.",
            "coastal States");

    static final SmallMeaning CHINESE = new SmallMeaning(
            new LanguageTag("zh"),
            """
            海上信号
            回顾其2043年12月3日第98/7号决议，并注意到2044年5月在里斯本举行的信号会议，
            请秘书长在拟于2046年设立的政府专家组协助下，就下列事项向大会第一百届会议提交报告：
            上文第1段所述灯具，以及沿海国。
            A/99/12 \uD83D\uDEA2。
            """,
            "海上信号",
            "回顾",
            "98/7",
            "2044年5月在里斯本举行的信号会议",
            "里斯本",
            "请",
            "就下列事项向大会第一百届会议提交报告：",
            "上文第1段所述灯具，以及沿海国。",
            "上文第1段",
            "A/99/12 \uD83D\uDEA2。",
            "沿海国");

    private static final ClausePath PREAMBLE = ClausePath.parse("pre/1");
    private static final ClausePath LEAD = ClausePath.parse("op/1");
    private static final ClausePath ITEM = ClausePath.parse("op/1/a");
    static final Symbol SYMBOL = new Symbol("A/RES/99/8", DocumentKind.RESOLUTION);

    /** The same with other words in the place of some, wherever they stand. */
    SmallMeaning calling(String words, String instead) {
        return new SmallMeaning(
                language,
                text.replace(words, instead),
                title,
                recalling,
                cited,
                conference,
                place,
                requesting,
                task,
                part.replace(words, instead),
                below,
                note,
                coastal.replace(words, instead));
    }

    Meaning meaning() {
        var secretary = new ActorReference.Known("secretary-general");
        var assembly = new ActorReference.Known("general-assembly");
        var group = new ExpertGroup(
                ExpertGroup.Kind.GOVERNMENTAL_EXPERTS,
                SYMBOL,
                Optional.of(LEAD),
                2046,
                Optional.of(secretary),
                Optional.empty(),
                LEAD,
                line(2));
        return new Meaning(
                resolution(),
                List.of(
                        new Act(PREAMBLE, 1, at(recalling), recalling, Optional.of("recall"), Rule.ACT_BY_LEXICON),
                        new Act(PREAMBLE, 2, at(conference), conference, Optional.empty(), Rule.ACT_BY_EMPHASIS),
                        new Act(LEAD, 1, at(requesting), requesting, Optional.of("request"), Rule.ACT_BY_EMPHASIS)),
                List.of(
                        new Cited(
                                PREAMBLE,
                                new Citation.OfDocument(
                                        at(cited),
                                        new Symbol("A/RES/98/7", DocumentKind.RESOLUTION),
                                        List.of(new ParagraphRange("1", "3")),
                                        Optional.of(LocalDate.of(2043, 12, 3)),
                                        Rule.CITATION_BY_NUMBER),
                                Optional.of("recall"),
                                Optional.empty()),
                        new Cited(
                                LEAD,
                                new Citation.OfDocument(
                                        at("A/99/12"),
                                        new Symbol("A/99/12", DocumentKind.OTHER),
                                        List.of(),
                                        Optional.empty(),
                                        Rule.CITATION_BY_SYMBOL),
                                Optional.of("request"),
                                Optional.of("1")),
                        new Cited(
                                ITEM,
                                new Citation.OfParagraph(at(below), List.of(ParagraphRange.single("1"))),
                                Optional.empty(),
                                Optional.empty()),
                        new Cited(ITEM, new Citation.Unresolved(at(part)), Optional.empty(), Optional.empty())),
                List.of(
                        new ActorMention(LEAD, at(requesting), secretary),
                        new ActorMention(LEAD, line(2), new ActorReference.Group(group)),
                        new ActorMention(ITEM, at(coastal), new ActorReference.Named(coastal))),
                List.of(
                        directive(Optional.of(secretary), Optional.of("report"), assembly, group),
                        directive(Optional.of(secretary), Optional.of("report"), assembly, group),
                        directive(Optional.empty(), Optional.empty(), assembly, group)),
                List.of(new Event(
                        PREAMBLE,
                        at(conference),
                        conference,
                        Optional.of(place),
                        Optional.of("2044-05"),
                        Optional.of("2044-05"))),
                List.of(group),
                proceedings());
    }

    private static Proceedings proceedings() {
        var chile = new ActorReference.Known("chile");
        var atoll = new ActorReference.Named("ATOLL");
        var day = Optional.of(LocalDate.of(2044, 12, 4));
        var draft = new Symbol("A/C.1/99/L.3", DocumentKind.DRAFT_RESOLUTION);
        var report = new Symbol("A/99/404", DocumentKind.OTHER);
        var record = new Symbol("A/99/PV.42", DocumentKind.MEETING_RECORD);
        return new Proceedings(
                List.of(
                        new Step(Kind.SUBMISSION, Optional.empty(), Optional.of(draft), Optional.empty(), List.of()),
                        new Step(Kind.RECOMMENDATION, day, Optional.of(report), Optional.of("14"), List.of()),
                        new Step(
                                Kind.ADOPTION,
                                day,
                                Optional.of(record),
                                Optional.empty(),
                                List.of("Adopted by acclamation"))),
                List.of(chile),
                List.of(new ActorReference.Known("fiji")),
                false,
                Optional.of(new Ballot(
                        Map.of(
                                Side.IN_FAVOUR, new Members(OptionalInt.of(2), List.of(chile, atoll)),
                                Side.ABSTAINING, new Members(OptionalInt.of(7), List.of())),
                        new LanguageTag("en"))),
                Optional.of("VII"),
                List.of(
                        new Keyword("EuroVoc", Optional.of("http://eurovoc.europa.eu/2107"), "ocean"),
                        new Keyword("DHLAUTH", Optional.empty(), "UN. Coastal Commission")),
                Optional.of("Resolution on coastal keepers"));
    }

    private Directive directive(
            Optional<ActorReference> addressee,
            Optional<String> deliverable,
            ActorReference receiver,
            ExpertGroup group) {
        return new Directive(
                LEAD,
                line(2),
                "request",
                addressee,
                addressee.isPresent(),
                at(task),
                List.of(ITEM),
                deliverable,
                Optional.of(receiver),
                new Directive.Due(Optional.of(SessionNumber.regular(100)), Optional.of("2046-03-15")),
                Optional.of("annual"),
                Optional.of(new ActorReference.Group(group)),
                List.of("existing-resources"),
                Rule.DIRECTIVE_BY_LEAD);
    }

    private Resolution resolution() {
        var item = new Clause.Subclause(ITEM, 1, Optional.of("a"), words(line(3), Rule.CLAUSE_BY_LABEL), List.of());
        return new Resolution(
                source(),
                language,
                masthead(),
                List.of(
                        new Clause.PreambularClause(PREAMBLE, 1, words(line(1), Rule.CLAUSE_BY_PLACE), List.of()),
                        new Clause.OperativeClause(
                                LEAD, 1, Optional.of("1"), words(line(2), Rule.CLAUSE_BY_NUMBER), List.of(item)),
                        new Clause.AnnexClause(
                                ClausePath.parse("annex/1/op/1"),
                                1,
                                Optional.empty(),
                                words(line(3), Rule.CLAUSE_BY_PLACE),
                                List.of())),
                List.of(new Division(Division.Kind.ANNEX, List.of("annex", "1"), Optional.of(line(0)))),
                List.of(new Footnote("1", line(4), List.of(LEAD))));
    }

    private Masthead masthead() {
        var here = line(0);
        return new Masthead(
                Optional.of(new Stated<>(SYMBOL, here)),
                Optional.of(new Stated<>(title, here)),
                Optional.of(new Stated<>("general-assembly", here)),
                Optional.of(new Stated<>(SessionNumber.regular(99), here)),
                List.of(new Stated<>("103 (gg)", here)),
                Optional.of(new Stated<>(LocalDate.of(2044, 12, 4), here)),
                Optional.of(new Stated<>(LocalDate.of(2044, 12, 9), here)),
                Optional.of(new Stated<>(42, here)),
                Optional.of(new Stated<>("first-committee", here)),
                Optional.of(new Stated<>(new Symbol("A/99/404", DocumentKind.OTHER), here)),
                Optional.empty());
    }

    private SourceDocument source() {
        return new SourceDocument(
                new SourceText("folder/A_RES_99_8." + language + ".md", text, List.of()),
                "markdown",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                Optional.of(language),
                List.of(),
                List.of(),
                Map.of(Fact.WORK_IRI, "/akn/un/statement/resolution/generalAssembly/2044-12-04/99-8/"),
                Workflow.NONE);
    }

    private static Words words(Span span, Rule rule) {
        return new Words(List.of(span), List.of(), List.of(), rule);
    }

    private Span at(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private Span line(int number) {
        int start = 0;
        for (int i = 0; i < number; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return new Span(start, text.indexOf('\n', start));
    }
}
