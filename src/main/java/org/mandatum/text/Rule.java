package org.mandatum.text;

import java.util.Locale;

/**
 * The rules by which statements are read out of a text. Each statement that is published names its rule; the name in
 * kebab case is the rule's public name.
 */
public enum Rule {
    CLAUSE_BY_MARKUP("The file marks the paragraph as preambular or operative."),
    CLAUSE_BY_PLACE("The paragraph stands between the enacting formula and the first operative paragraph."),
    CLAUSE_BY_NUMBER("The paragraph opens with an arabic number and a stop."),
    CLAUSE_BY_LABEL("The paragraph opens with a letter or small roman number in parentheses."),
    CLAUSE_BY_LEAD("The paragraph has no number and opens with an operative action phrase."),
    ACT_BY_EMPHASIS("The words at the start of the clause are set in italics or bold."),
    ACT_BY_LEXICON("The words at the start of the clause are an action phrase of the lexicon."),
    ACT_BY_REPAIR("The words at the start of the clause are one character away from an action phrase."),
    ACT_BY_CONJUNCTION("An action phrase follows a conjunction within the clause."),
    CITATION_BY_SYMBOL("The symbol stands in the words."),
    CITATION_BY_NUMBER("A number follows the word for resolution or decision; the organ follows from the context."),
    CITATION_BY_LIST("The number or suffix stands in a list that a fuller symbol opens."),
    CITATION_BY_PARAGRAPH(
            "The words name a paragraph, and say that it is one of this text: above, below, the present."),
    CITATION_BY_WORDS("The words refer to a document without its symbol or number."),
    DIRECTIVE_BY_LEAD("A directive verb opens the clause and the words behind it name the addressee."),
    DIRECTIVE_BY_CONJUNCTION(
            "A directive verb within the clause has its own addressee, or another task of the same one."),
    DIRECTIVE_BY_DECISION("The body decides what it, or another body, shall do."),
    EVENT_BY_DATE_AND_PLACE("A named meeting stands with its place and dates."),
    GROUP_BY_ESTABLISHMENT("The words say that a group of experts was or is to be established, and when."),
    ACTOR_BY_NAME("The words are a name of the actor.");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    /** The public name, such as {@code act-by-lexicon}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the rule says, in one English sentence. */
    public String sentence() {
        return sentence;
    }
}
