package org.mandatum.text;

/** How bad a problem is: an error loses a document, a warning may lose a statement, a note loses nothing. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
