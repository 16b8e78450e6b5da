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
    UNSPECIFIED_ACTOR,
    EXPERT_GROUP;

    /** Whether actors of this kind are called by what they have in common, not by a name of their own. */
    public boolean isGroup() {
        return this == ACTOR_GROUP || this == UNSPECIFIED_ACTOR;
    }
}
