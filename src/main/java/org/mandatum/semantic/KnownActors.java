package org.mandatum.semantic;

import java.util.EnumSet;
import java.util.Set;

/** What the reference data say of an actor that a text names: whose it is, and what kind it is of. */
final class KnownActors {

    private static final Set<ActorKind> MEETING =
            EnumSet.of(ActorKind.ORGAN, ActorKind.SUBSIDIARY_BODY, ActorKind.COMMITTEE, ActorKind.EXPERT_GROUP);

    private static final Set<ActorKind> SUBORDINATE =
            EnumSet.of(ActorKind.OFFICE, ActorKind.SUBSIDIARY_BODY, ActorKind.COMMITTEE, ActorKind.EXPERT_GROUP);

    private final ActorNames names;

    KnownActors(ActorNames names) {
        this.names = names;
    }

    /** Whether an actor is of the United Nations, as the reference data have it. */
    boolean unitedNations(Addressee addressee) {
        return switch (addressee.actor()) {
            case ActorReference.Known known ->
                names.actor(known.name()).map(ActorName::unitedNations).orElse(false);
            case ActorReference.Group group -> true;
            case ActorReference.Named phrase -> false;
        };
    }

    /** Whether only the context says who is meant: “entities”. */
    boolean isUnspecified(ActorReference actor) {
        return actor instanceof ActorReference.Known known
                && names.actor(known.name())
                        .map(ActorName::kind)
                        .filter(ActorKind.UNSPECIFIED_ACTOR::equals)
                        .isPresent();
    }

    /** Whether an actor is one that organs have under them: an office, a mission, a committee; no other organization. */
    boolean canBeInstructed(ActorReference actor) {
        return switch (actor) {
            case ActorReference.Known known ->
                names.actor(known.name())
                        .map(ActorName::kind)
                        .filter(SUBORDINATE::contains)
                        .isPresent();
            case ActorReference.Group group -> true;
            case ActorReference.Named named -> true;
        };
    }

    /** Whether an actor is a body that holds sessions. */
    boolean meets(ActorReference actor) {
        return switch (actor) {
            case ActorReference.Known known ->
                names.actor(known.name())
                        .map(ActorName::kind)
                        .filter(MEETING::contains)
                        .isPresent();
            case ActorReference.Group group -> true;
            case ActorReference.Named named -> false;
        };
    }

    /** Whether an actor is a body or an office of the reference data, or a group of experts. */
    boolean isBody(ActorReference actor) {
        return switch (actor) {
            case ActorReference.Known known ->
                names.actor(known.name())
                        .map(ActorName::kind)
                        .filter(kind -> kind != ActorKind.MEMBER_STATE && !kind.isGroup())
                        .isPresent();
            case ActorReference.Group group -> true;
            case ActorReference.Named named -> true;
        };
    }
}
