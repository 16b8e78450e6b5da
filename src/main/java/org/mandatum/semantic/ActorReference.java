package org.mandatum.semantic;

/** Who is meant by some words. */
public sealed interface ActorReference {

    /** An actor of the reference data, by its name there, such as {@code secretary-general}. */
    record Known(String name) implements ActorReference {}

    /** A group that this document, or another, established. */
    record Group(ExpertGroup group) implements ActorReference {}

    /** An actor nobody knows yet: the head of the noun phrase as it stands, without article or “all”. */
    record Named(String words) implements ActorReference {}
}
