package org.mandatum.web;

import java.util.stream.Stream;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.mandatum.web.http.WatchedConnector;

/**
 * What holds before a request reaches our code, and for which Fuseki's builder has no word: limits against clients that
 * send much, slowly or without end, compression, and an orderly end.
 */
final class HttpEdge {

    private static final int HEADER_BYTES = 16 << 10;
    private static final long IDLE_MILLIS = 30_000;
    /** Below it a request is given up, however steadily it drips (the attack called Slowloris). */
    private static final long BYTES_A_SECOND = 100;

    private static final int CONNECTIONS = 1_000;

    private HttpEdge() {}

    static void configure(org.eclipse.jetty.server.Server jetty, ServerSettings settings, ServerErrors errors) {
        jetty.setErrorHandler(errors);
        jetty.addBean(new NetworkConnectionLimit(CONNECTIONS, jetty));
        jetty.setConnectors(Stream.of(jetty.getConnectors())
                .filter(ServerConnector.class::isInstance)
                .map(listening -> connector(jetty, (ServerConnector) listening, settings))
                .toArray(Connector[]::new));
        for (var context : jetty.getDescendants(ServletContextHandler.class)) {
            context.setErrorHandler(errors);
            context.setMaxFormContentSize(settings.limits().queryBytes());
        }
        jetty.insertHandler(compression());
        jetty.insertHandler(new GracefulHandler());
        // Who is being answered when the server stops is answered to the end.
        jetty.setStopTimeout(settings.limits().time().toMillis());
    }

    private static Connector connector(
            org.eclipse.jetty.server.Server jetty, ServerConnector built, ServerSettings settings) {
        var connector = new WatchedConnector(jetty, built);
        connector.setHost(settings.host());
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.getConnectionFactories().stream()
                .filter(HttpConnectionFactory.class::isInstance)
                .map(HttpConnectionFactory.class::cast)
                .forEach(factory -> limit(factory.getHttpConfiguration()));
        return connector;
    }

    private static void limit(HttpConfiguration http) {
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setMinRequestDataRate(BYTES_A_SECOND);
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
    }

    /** Compresses responses; never opens a compressed request, which may be a bomb. */
    private static CompressionHandler compression() {
        var handler = new CompressionHandler();
        handler.putCompression(new GzipCompression());
        handler.putConfiguration(
                "/*",
                CompressionConfig.builder()
                        .compressIncludeMethod("GET")
                        .compressIncludeMethod("POST")
                        .compressIncludeMethod("QUERY")
                        // Dumps are compressed as they are, and their tags name these very bytes.
                        .compressExcludeMimeType("application/gzip")
                        .compressExcludeMimeType("application/zip")
                        .decompressExcludePath("/*")
                        .build());
        return handler;
    }
}
