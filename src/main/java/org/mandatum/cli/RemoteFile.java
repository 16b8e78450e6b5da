package org.mandatum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.mandatum.cli.fetch.Address;
import org.mandatum.cli.fetch.Bounds;
import org.mandatum.cli.fetch.Courtesy;
import org.mandatum.cli.fetch.Downloads;
import org.mandatum.cli.fetch.Downloads.Wanted;
import org.mandatum.cli.fetch.FetchFailure;

/** The file at an address, fetched whole when the first byte is read, and kept for as long as it is open. */
final class RemoteFile extends InputStream {

    private final String address;
    private Optional<PassingFolder> folder = Optional.empty();
    private Optional<InputStream> fetched = Optional.empty();

    RemoteFile(String address) {
        this.address = address;
    }

    private InputStream fetched() throws IOException {
        if (fetched.isEmpty()) {
            var passing = PassingFolder.create();
            folder = Optional.of(passing);
            var file = passing.path().resolve("file");
            try (var downloads = new Downloads(Version.agent(), Courtesy.USUAL, Bounds.FILE, false)) {
                downloads.bring(new Wanted(Address.of(address), file, head -> true, bytes -> {}));
            } catch (FetchFailure failure) {
                throw new IOException(failure.without(address), failure);
            }
            fetched = Optional.of(Files.newInputStream(file));
        }
        return fetched.get();
    }

    @Override
    public int read() throws IOException {
        return fetched().read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return fetched().read(buffer, offset, length);
    }

    @Override
    public void close() throws IOException {
        if (fetched.isPresent()) {
            fetched.get().close();
        }
        folder.ifPresent(PassingFolder::close);
        folder = Optional.empty();
    }
}
