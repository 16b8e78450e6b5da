package org.mandatum.source.files;

/**
 * How much of an input is read before it is refused; the usual limits leave room for anything that people have.
 *
 * @param fileBytes the largest file that is read
 * @param archiveEntries the most entries of an archive, archives within it included
 * @param archiveBytes the most bytes that come out of an archive
 * @param expansion how many times its size an archive may unpack to
 * @param archiveDepth how deep archives may stand in archives, 1 for none
 * @param folderDepth how deep folders may stand in folders
 */
public record Limits(
        int fileBytes, int archiveEntries, long archiveBytes, int expansion, int archiveDepth, int folderDepth) {

    private static final int MEGABYTE = 1 << 20;

    /** A large thesaurus as one file, all collections of the UN in one archive, text that is very much alike. */
    public static final Limits USUAL = new Limits(256 * MEGABYTE, 500_000, 16_384L * MEGABYTE, 200, 3, 64);

    /** The largest file, for people. */
    String fileSize() {
        return fileBytes >= MEGABYTE ? fileBytes / MEGABYTE + " MB" : fileBytes + " bytes";
    }
}
