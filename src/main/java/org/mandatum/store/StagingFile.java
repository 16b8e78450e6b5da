package org.mandatum.store;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.ObjIntConsumer;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.thrift.ThriftRDF;
import org.apache.jena.sparql.core.Quad;

/**
 * What a load has taken in so far, on disk, input after input: memory does not grow with the load.
 *
 * <p>An input that fails is cut off again, so the file holds whole inputs only. Their form is RDF Thrift, which is read
 * back in less than half the time of N-Quads.
 */
final class StagingFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private final List<Taken> inputs = new ArrayList<>();
    private final Map<String, Hashes> joined = new HashMap<>();

    StagingFile(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    /** What pushes the statements of one input into a Jena stream. */
    @FunctionalInterface
    interface Push {
        void into(StreamRDF stream) throws IOException;
    }

    /**
     * One input that was taken in whole.
     *
     * @param graphs what it holds, by graph
     * @param joins whether it stands beside earlier inputs that join the same graph, or replaces them
     */
    record Taken(SortedMap<String, Fingerprint> graphs, boolean joins) {

        long statements() {
            return graphs.values().stream().mapToLong(Fingerprint::statements).sum();
        }
    }

    /** Takes in one input, whole or not at all, which replaces what earlier ones brought to its graphs. */
    Taken add(String graph, Push push) throws IOException {
        var input = stage(graph, Map.of(), push);
        joined.keySet().removeAll(input.graphs().keySet());
        return keep(new Taken(input.graphs(), false));
    }

    /** Takes in one input, whole or not at all, beside those that joined the same graphs before. */
    Taken join(String graph, Push push) throws IOException {
        var input = stage(graph, joined, push);
        input.hashes().forEach((name, hashes) -> joined.computeIfAbsent(name, first -> new Hashes())
                .addAll(hashes));
        return keep(new Taken(input.graphs(), true));
    }

    private Taken keep(Taken input) {
        inputs.add(input);
        return input;
    }

    private StagedInput stage(String graph, Map<String, Hashes> earlier, Push push) throws IOException {
        var before = channel.position();
        var whole = false;
        try {
            // Not closed: that would close the channel, which the next input needs.
            var bytes = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            var input = new StagedInput(graph, earlier, ThriftRDF.streamToOutputStream(bytes));
            input.start();
            push.into(input);
            input.finish();
            whole = true;
            return input;
        } finally {
            if (!whole) {
                channel.truncate(before);
            }
        }
    }

    /** The inputs, in the order in which they came. */
    List<Taken> inputs() {
        return inputs;
    }

    /** Gives back every statement with the position of its input in {@link #inputs()}. */
    void replay(ObjIntConsumer<Quad> consumer) {
        try (var bytes = new Insistent(Files.newInputStream(file))) {
            ThriftRDF.inputStreamToStream(bytes, new Numbered(consumer));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Lets no failure pass: Jena would take one for an unknown statement and read on for ever. */
    private static final class Insistent extends FilterInputStream {

        Insistent(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            try {
                return super.read(buffer, offset, length);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** Counts its way through the inputs, whose numbers of statements are known. */
    private final class Numbered extends StreamRDFBase {

        private final ObjIntConsumer<Quad> consumer;
        private int input = -1;
        private long left;

        Numbered(ObjIntConsumer<Quad> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void quad(Quad quad) {
            while (left == 0) {
                input++;
                left = inputs.get(input).statements();
            }
            left--;
            consumer.accept(quad, input);
        }
    }
}
