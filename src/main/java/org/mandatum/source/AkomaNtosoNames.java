package org.mandatum.source;

import java.util.Map;
import java.util.Set;

/** The element names of Akoma Ntoso 3.0 by what they mean to a reader of words. */
final class AkomaNtosoNames {

    /** Elements that stand within a line; every other one begins and ends a paragraph. */
    static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "affectedDocument",
            "b",
            "br",
            "concept",
            "date",
            "decoration",
            "def",
            "del",
            "docAuthority",
            "docDate",
            "docIntroducer",
            "docJurisdiction",
            "docketNumber",
            "docNumber",
            "docProponent",
            "docPurpose",
            "docStage",
            "docStatus",
            "docTitle",
            "docType",
            "entity",
            "eol",
            "event",
            "fillIn",
            "i",
            "img",
            "inline",
            "ins",
            "legislature",
            "location",
            "marker",
            "mref",
            "neutralCitation",
            "noteRef",
            "num",
            "object",
            "omissis",
            "opinion",
            "organization",
            "outcome",
            "party",
            "person",
            "placeholder",
            "process",
            "quantity",
            "ref",
            "relatedDocument",
            "remark",
            "role",
            "rref",
            "session",
            "shortTitle",
            "signature",
            "span",
            "sub",
            "sup",
            "term",
            "time",
            "u",
            "vote");

    static final Set<String> HEADINGS = Set.of("heading", "subheading", "crossHeading", "subhheading");

    /** What the parts of a document say about the paragraphs in them. */
    static final Map<String, Role> PARTS = Map.of(
            "coverPage", Role.MASTHEAD,
            "preface", Role.TITLE,
            "preamble", Role.PREAMBULAR,
            "formula", Role.FORMULA,
            "mainBody", Role.OPERATIVE,
            "body", Role.OPERATIVE,
            "conclusions", Role.CLOSING,
            "attachments", Role.ANNEX);

    /** Elements that put their paragraphs one level deeper. */
    static final Set<String> DEEPER =
            Set.of("point", "item", "sublist", "embeddedStructure", "quotedStructure", "component");

    private AkomaNtosoNames() {}
}
