package org.mandatum.web.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A connection that can be asked, while a request is being answered, whether the client has closed it.
 *
 * <p>Only reading tells. What is read by the way, the first byte of a next request, is kept and handed out before
 * anything else.
 */
final class WatchedEndPoint extends SocketChannelEndPoint {

    private final Object reading = new Object();
    private final ByteBuffer early = BufferUtil.allocate(1);

    WatchedEndPoint(SocketChannel channel, ManagedSelector selector, SelectionKey key, Scheduler scheduler) {
        super(channel, selector, key, scheduler);
    }

    /** Whether the client has closed its side; to be asked only between the end of a request and that of its answer. */
    boolean isClosedByClient() {
        synchronized (reading) {
            try {
                return !early.hasRemaining() && super.fill(early) < 0;
            } catch (IOException broken) {
                return true;
            }
        }
    }

    @Override
    public int fill(ByteBuffer buffer) throws IOException {
        synchronized (reading) {
            return early.hasRemaining() ? BufferUtil.append(buffer, early) : super.fill(buffer);
        }
    }

    @Override
    protected void needsFillInterest() {
        synchronized (reading) {
            if (!early.hasRemaining()) {
                super.needsFillInterest();
                return;
            }
        }
        getFillInterest().fillable();
    }
}
