package org.mandatum.web.http;

import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Listens as Jetty does, for connections of which {@link Presence} can tell. */
public final class WatchedConnector extends ServerConnector {

    /** Takes the place of another connector of the server, whose port and protocols it has. */
    public WatchedConnector(Server server, ServerConnector other) {
        super(server, other.getConnectionFactories().toArray(ConnectionFactory[]::new));
        setPort(other.getPort());
    }

    @Override
    protected SocketChannelEndPoint newEndPoint(SocketChannel channel, ManagedSelector selector, SelectionKey key) {
        var endPoint = new WatchedEndPoint(channel, selector, key, getScheduler());
        endPoint.setIdleTimeout(getIdleTimeout());
        return endPoint;
    }
}
