package org.mandatum.source;

import org.jsoup.nodes.Element;

/**
 * What is known of an element of a page that is open.
 *
 * @param element the element
 * @param role what its words are said to be
 * @param isEmphasised whether its words are set in italics or bold
 * @param isRaised whether its words stand above the line
 * @param isRow whether it is, or is within, a row of a table, whose cells belong together
 */
record HtmlFrame(Element element, Role role, boolean isEmphasised, boolean isRaised, boolean isRow) {

    static HtmlFrame of(Element body) {
        return new HtmlFrame(body, Role.UNKNOWN, false, false, false);
    }

    /** The frame of an element within this one. */
    HtmlFrame with(Element inner) {
        boolean heading = HtmlTraits.isHeading(inner);
        boolean table = inner.nameIs("table") && HtmlTable.hasRows(inner);
        return new HtmlFrame(
                inner,
                heading ? Role.HEADING : table ? Role.TABLE : role,
                !heading && HtmlTraits.emphasis(inner).orElse(isEmphasised),
                isRaised || HtmlTraits.isRaised(inner),
                isRow || role == Role.TABLE && inner.nameIs("tr"));
    }
}
