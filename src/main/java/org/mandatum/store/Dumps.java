package org.mandatum.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A folder of dumps with a list of them, and the list in the form that {@code sha256sum --check} reads. */
public final class Dumps {

    private static final String LIST = "dumps.tsv";
    /** The name of the file that {@code sha256sum --check} reads. */
    public static final String CHECKSUMS = "SHA256SUMS";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]*");

    private final Path folder;

    private Dumps(Path folder) {
        this.folder = folder;
    }

    /** The dumps in a folder, which need not exist. */
    public static Dumps in(Path folder) {
        return new Dumps(folder);
    }

    /** Writes the content of a file; may throw. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The dumps that are whole. */
    public List<Dump> list() throws IOException {
        var list = folder.resolve(LIST);
        if (!Files.isRegularFile(list)) {
            return List.of();
        }
        return Files.readAllLines(list).stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> new Dump(
                        cells[0], cells[1], cells[2], Long.parseLong(cells[3]), cells[4], folder.resolve(cells[0])))
                .toList();
    }

    /** Writes one, in the place of an earlier one of that name; until it is whole, it is not listed. */
    public Dump write(String name, String mediaType, String compression, Content content) throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a dump: " + name);
        }
        Files.createDirectories(folder);
        var file = folder.resolve(name);
        var beside = folder.resolve(name + ".new");
        var digest = sha256();
        try (var out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(beside), digest))) {
            content.writeTo(out);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        var dump = new Dump(
                name, mediaType, compression, Files.size(file), HexFormat.of().formatHex(digest.digest()), file);
        enter(dump);
        return dump;
    }

    private void enter(Dump dump) throws IOException {
        var all = new ArrayList<>(list());
        all.removeIf(other -> other.name().equals(dump.name()));
        all.add(dump);
        DurableFile.write(
                folder.resolve(LIST),
                all.stream()
                        .map(each -> String.join(
                                "\t",
                                each.name(),
                                each.mediaType(),
                                each.compression(),
                                Long.toString(each.bytes()),
                                each.sha256()))
                        .collect(Collectors.joining("\n", "", "\n")));
        DurableFile.write(folder.resolve(CHECKSUMS), checksums(all));
    }

    /** The checksums of files, as {@code sha256sum --check} reads them. */
    public static String checksums(List<Dump> dumps) {
        return dumps.stream()
                .map(each -> each.sha256() + "  " + each.name())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }
}
