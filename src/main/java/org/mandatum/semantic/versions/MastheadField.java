package org.mandatum.semantic.versions;

/** A field of the masthead that has the same value in every language. */
public enum MastheadField {
    SESSION("session"),
    AGENDA_ITEM("agenda item"),
    ADOPTION_DATE("date of adoption"),
    MEETING("number of the meeting"),
    COMMITTEE("committee"),
    BASIS("report or draft it was adopted on");

    private final String title;

    MastheadField(String title) {
        this.title = title;
    }

    /** What the field is called in a sentence. */
    String title() {
        return title;
    }
}
