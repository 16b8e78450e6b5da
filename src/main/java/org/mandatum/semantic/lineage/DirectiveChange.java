package org.mandatum.semantic.lineage;

/** What became of a directive from one resolution to the one that follows it. */
public sealed interface DirectiveChange {

    /** The newer resolution gives it again, in one of several manners. */
    record TakenUp(DirectiveText older, DirectiveText newer, Manner manner) implements DirectiveChange {}

    /** The newer resolution does not give it again; which need not end it. */
    record LeftOut(DirectiveText older) implements DirectiveChange {}

    /** How a directive is given again. The words are those in which the General Assembly speaks of its mandates. */
    enum Manner {
        /** On the same terms, and in nearly the same words. */
        RENEWED,
        /** On other terms or in other words, to the same addressee. */
        ADAPTED,
        /** Several directives as one. */
        MERGED,
        /** To another addressee. */
        REPLACED
    }
}
