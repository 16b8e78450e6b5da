package org.mandatum.web.release;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Function;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;
import org.mandatum.store.Release;
import org.mandatum.store.Store;

/**
 * The current release of a store as one dataset: a transaction sees the release that was current when it began, to its
 * end, however often the current one changes meanwhile. It can only be read.
 */
public final class CurrentRelease extends DatasetGraphWrapper implements Closeable {

    private final OpenReleases releases;
    private final ThreadLocal<OpenReleases.@Nullable Hold> held = new ThreadLocal<>();

    private CurrentRelease(OpenReleases releases) {
        super(null, null);
        this.releases = releases;
    }

    /**
     * Opens the current release.
     *
     * @throws IOException when the store has none, or it cannot be opened
     */
    public static CurrentRelease of(Store store) throws IOException {
        return new CurrentRelease(OpenReleases.of(store));
    }

    /** Applies the function to one release, within a read transaction on its data. */
    public <T> T read(Function<Release, T> function) {
        begin(TxnType.READ);
        try {
            return function.apply(hold().release());
        } finally {
            end();
        }
    }

    /** The store that the release is of. */
    public Store store() {
        return releases.store();
    }

    private OpenReleases.Hold hold() {
        var hold = held.get();
        if (hold == null) {
            throw new IllegalStateException("The data are read within a transaction");
        }
        return hold;
    }

    @Override
    protected DatasetGraph get() {
        return hold().release().dataset();
    }

    @Override
    protected DatasetGraph getW() {
        throw new UnsupportedOperationException("A release can only be read");
    }

    @Override
    public void begin() {
        begin(TxnType.READ);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void begin(TxnType type) {
        if (type != TxnType.READ) {
            throw new UnsupportedOperationException("A release can only be read");
        }
        if (isInTransaction()) {
            throw new IllegalStateException("Transactions do not nest");
        }
        var hold = releases.hold();
        hold.release().dataset().begin(TxnType.READ);
        held.set(hold);
    }

    @Override
    public void end() {
        var hold = held.get();
        if (hold == null) {
            return;
        }
        held.remove();
        try (hold) {
            hold.release().dataset().end();
        }
    }

    @Override
    public boolean isInTransaction() {
        return held.get() != null;
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public boolean supportsTransactionAbort() {
        return false;
    }

    @Override
    public Context getContext() {
        return isInTransaction() ? get().getContext() : Context.emptyContext();
    }

    /** Closes the release when its last reader has ended; nothing can be read after that. */
    @Override
    public void close() {
        releases.close();
    }
}
