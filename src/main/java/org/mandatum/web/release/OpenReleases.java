package org.mandatum.web.release;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.mandatum.store.Release;
import org.mandatum.store.ReleaseId;
import org.mandatum.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The releases that are open: the current one, and older ones until their last reader has ended.
 *
 * <p>Each reader looks whether another release has become current. If that one cannot be opened, the old one is served
 * on, and the next reader tries again.
 */
final class OpenReleases implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenReleases.class);

    private final Store store;
    private Counted current;

    private OpenReleases(Store store, Release first) {
        this.store = store;
        this.current = new Counted(first);
    }

    static OpenReleases of(Store store) throws IOException {
        var first = store.open()
                .orElseThrow(() -> new IOException("The store holds no data yet; load some with “mandatum load”"));
        return new OpenReleases(store, first);
    }

    /** The current release, kept open until the hold is closed. */
    synchronized Hold hold() {
        follow();
        return new Hold(current);
    }

    Store store() {
        return store;
    }

    private void follow() {
        try {
            var named = store.current();
            if (named.isPresent() && !named.get().equals(current.release.id())) {
                moveTo(named.get());
            }
        } catch (IOException e) {
            LOG.warn("The release {} is served on: {}", current.release.id(), e.getMessage());
        }
    }

    private void moveTo(ReleaseId next) throws IOException {
        var opened = new Counted(store.open(next));
        var former = current;
        current = opened;
        former.drop();
    }

    @Override
    public synchronized void close() {
        current.drop();
    }

    /** A release and the number of those who need it open: its readers, and this object while it is the current one. */
    private static final class Counted {

        private final Release release;
        private int users = 1;

        Counted(Release release) {
            this.release = release;
        }

        synchronized void take() {
            users++;
        }

        synchronized void drop() {
            if (--users > 0) {
                return;
            }
            try {
                release.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One reader's share in a release. */
    static final class Hold implements AutoCloseable {

        private final Counted counted;

        private Hold(Counted counted) {
            counted.take();
            this.counted = counted;
        }

        Release release() {
            return counted.release;
        }

        @Override
        public void close() {
            counted.drop();
        }
    }
}
