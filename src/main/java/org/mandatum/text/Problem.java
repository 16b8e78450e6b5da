package org.mandatum.text;

import java.util.Locale;

/**
 * Everything that can be noticed about an input, each with its severity and its sentence.
 *
 * <p>The name in kebab case is the public code. In the sentence {@code {0}}, {@code {1}} stand for the facts of the
 * diagnostic.
 */
public enum Problem {
    EMPTY_FILE(Severity.ERROR, "the file is empty; give a file that holds the text of a resolution"),
    UNREADABLE_FILE(Severity.ERROR, "the file cannot be read: {0}"),
    BINARY_FILE(
            Severity.ERROR,
            "the file is in no form that can be read ({0}); give XML, Word, PDF, HTML, Markdown or text"),
    DAMAGED_FILE(Severity.ERROR, "the {0} file is damaged: {1}; save or download it again"),
    PASSWORD_PROTECTED(
            Severity.ERROR, "the {0} file is protected by a password; open it, remove the password and save it again"),
    NO_TEXT_LAYER(
            Severity.ERROR,
            "the PDF has no text, only pictures of its {0} page(s); add a text layer first by recognising them (OCR)"),
    MALFORMED_XML(
            Severity.ERROR, "the XML is not well-formed: {0}; mend the file, or give the document in another form"),
    DTD_REFUSED(Severity.ERROR, "the XML has a document type declaration, which is refused; remove the DOCTYPE"),
    NOT_AKOMA_NTOSO(Severity.ERROR, "the XML is no Akoma Ntoso statement: its root is {0}"),
    TOO_LARGE(Severity.ERROR, "the input is larger than {0}; split it"),
    TOO_DEEP(Severity.ERROR, "the input is nested deeper than {0} levels"),
    ARCHIVE_REFUSED(Severity.ERROR, "the archive is refused: {0}"),
    NO_RESOLUTION(Severity.ERROR, "this is no resolution: {0}"),
    UNKNOWN_LANGUAGE(Severity.ERROR, "the text is in none of the languages known here ({0})"),
    ENCODING_REPAIRED(Severity.WARNING, "the file is not UTF-8; it was read as {0}"),
    LANGUAGE_DIFFERS(Severity.WARNING, "the file says that its language is {0}, its words are {1}; read as {1}"),
    OTHERS_LEFT_OUT(
            Severity.NOTE,
            "the text holds more than one resolution or language; {0} paragraph(s) of others were left out"),
    SYMBOL_MISSING(Severity.WARNING, "no symbol was found; the document is named after its file, {0}"),
    SYMBOL_DIFFERS(Severity.WARNING, "the symbol is {0} in one place and {1} in another; taken as {0}"),
    MARKUP_DIFFERS(Severity.WARNING, "the markup says {0} {1}, the text says {2}; the text was followed"),
    FORMULA_MISSING(Severity.WARNING, "no enacting formula, such as “{0}”, was found"),
    MASTHEAD_INCOMPLETE(Severity.NOTE, "the masthead does not state: {0}"),
    NUMBER_RECOVERED(Severity.WARNING, "an operative paragraph without a number was read as paragraph {0}"),
    NUMBER_OUT_OF_ORDER(Severity.WARNING, "paragraph {0} follows paragraph {1}"),
    LABEL_OUT_OF_ORDER(Severity.WARNING, "subparagraph {0} follows {1}"),
    PATH_REPEATED(Severity.WARNING, "what would be {0} a second time was named {1}"),
    LEAD_UNKNOWN(Severity.NOTE, "the clause opens with no known action phrase: “{0}”"),
    LEAD_REPAIRED(Severity.NOTE, "“{0}” was read as “{1}”"),
    SYMBOL_REPAIRED(Severity.NOTE, "“{0}” was read as the symbol {1}"),
    NOTE_UNMARKED(Severity.NOTE, "footnote {0} is cited nowhere in the text"),
    MARK_WITHOUT_NOTE(Severity.NOTE, "the mark {0} has no footnote"),
    REFERENCE_UNRESOLVED(Severity.NOTE, "what “{0}” refers to could not be told"),
    ADDRESSEE_UNIDENTIFIED(Severity.NOTE, "the addressee “{0}” is no known actor; kept with its words"),
    VERSION_CLAUSE_MISSING(Severity.WARNING, "{0} has no {1}, unlike {2}"),
    VERSION_CLAUSE_ADDED(Severity.WARNING, "{0} has {1}, unlike {2}"),
    VERSION_CITATIONS_DIFFER(Severity.WARNING, "in {1} {0} {2}, unlike {3}"),
    VERSION_DATES_DIFFER(Severity.NOTE, "in {1} {0} {2}, unlike {3}"),
    VERSION_DIRECTIVES_DIFFER(Severity.NOTE, "in {1} {0} {2}, unlike {3}"),
    VERSION_MASTHEAD_DIFFERS(Severity.WARNING, "{0} states the {1} as {2}, unlike {4}: {3}"),
    VERSION_TEXT_DIFFERS(
            Severity.WARNING, "{0} shares {1} of {2} clauses with {3}; it may be another text, or a part of it"),
    VERSION_REPEATED(Severity.NOTE, "{0} in {1} was read before, from {2}; only that one is compared"),
    RDF_SYNTAX(Severity.ERROR, "not valid RDF: {0}"),
    SHAPE_VIOLATED(Severity.ERROR, "{0} is not as the shapes of the ontology ask: {1}"),
    PROGRAM_FAULT(Severity.ERROR, "a fault of the program, please report it with the file: {0}");

    private final Severity severity;
    private final String sentence;

    Problem(Severity severity, String sentence) {
        this.severity = severity;
        this.sentence = sentence;
    }

    public Severity severity() {
        return severity;
    }

    /** The public name, such as {@code number-out-of-order}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sentence with the facts filled in; a fact that is not given leaves its slot as it is. */
    public String sentence(Object... facts) {
        var filled = sentence;
        for (int i = 0; i < facts.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(facts[i]));
        }
        return filled;
    }
}
