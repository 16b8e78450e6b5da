package org.mandatum.source.files;

import java.util.ArrayList;

/** The names of what stands in archives. They come from strangers: they lead nowhere, and show what they are. */
final class EntryName {

    private EntryName() {}

    /** {@code ARCHIVE!/ENTRY}: the steps of the entry's path without those that would lead out of the archive. */
    static String of(String archive, String written) {
        var steps = new ArrayList<String>();
        for (var step : shown(written).replace('\\', '/').split("/")) {
            if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        return archive + "!/" + String.join("/", steps);
    }

    /** The name of a single file that was compressed: {@code a.txt.gz!/a.txt}. */
    static String ofCompressed(String name) {
        var file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return of(name, dot > 0 ? file.substring(0, dot) : file);
    }

    /** What systems and editors leave behind is not meant. */
    static boolean isHidden(String written) {
        for (var step : written.replace('\\', '/').split("/")) {
            if (step.equals("__MACOSX") || (step.startsWith(".") && !step.equals(".") && !step.equals(".."))) {
                return true;
            }
        }
        return false;
    }

    /** Control characters and marks of direction could make a terminal show something else. */
    private static String shown(String written) {
        return written.replaceAll("[\\p{Cc}\\p{Cf}]", "\ufffd");
    }
}
