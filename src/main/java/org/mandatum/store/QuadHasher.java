package org.mandatum.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Makes the fingerprint of single quads, of their terms and not of how they are written. For one thread. */
final class QuadHasher {

    /** Occurs in no UTF-8 text, so that neighbouring parts cannot run together. */
    private static final byte END = (byte) 0xFF;

    private final MessageDigest digest;

    QuadHasher() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }

    Fingerprint of(Quad quad) {
        add(quad.getGraph());
        add(quad.getSubject());
        add(quad.getPredicate());
        add(quad.getObject());
        var hash = ByteBuffer.wrap(digest.digest());
        return new Fingerprint(1, hash.getLong(), hash.getLong());
    }

    private void add(Node node) {
        if (node.isURI()) {
            add('I', node.getURI());
        } else if (node.isBlank()) {
            add('B', node.getBlankNodeLabel());
        } else if (node.isLiteral()) {
            add('L', node.getLiteralLexicalForm());
            add('@', node.getLiteralLanguage());
            add('^', node.getLiteralDatatypeURI());
        } else {
            throw new IllegalArgumentException("Not a term that is stored: " + node);
        }
    }

    private void add(char kind, String text) {
        digest.update((byte) kind);
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update(END);
    }
}
