package org.mandatum.cli.fetch;

import java.util.Arrays;
import java.util.Locale;

/** The forms in which the UN's document service gives documents, the one that is read best first. */
public enum DocumentForm {
    DOCX(new byte[] {'P', 'K', 3, 4}),
    DOC(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}),
    PDF(new byte[] {'%', 'P', 'D', 'F'});

    private final byte[] mark;

    DocumentForm(byte[] mark) {
        this.mark = mark;
    }

    /** Its name at the service, and the end of a file's name. */
    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a file is in this form; asked for the older form of Word, the service gives newer documents in the
     * newer.
     */
    boolean begins(byte[] head) {
        return hasMark(head) || (this == DOC && DOCX.hasMark(head));
    }

    private boolean hasMark(byte[] head) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
