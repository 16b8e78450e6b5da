package org.mandatum.semantic;

/** What an actor of the reference data is; the names are those of the ontology's classes. */
public enum ActorKind {
    ORGAN,
    SUBSIDIARY_BODY,
    COMMITTEE,
    OFFICE,
    MEMBER_STATE,
    ORGANIZATION,
    ACTOR_GROUP,
    EXPERT_GROUP
}
