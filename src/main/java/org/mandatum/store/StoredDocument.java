package org.mandatum.store;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.mandatum.citation.Symbol;
import org.mandatum.semantic.lineage.SeriesMember;
import org.mandatum.text.LanguageTag;

/**
 * A document whose text is in the store, as far as it is placed in a series.
 *
 * @param node its IRI
 * @param symbol its symbol
 * @param graphs the graph of each language version
 * @param member its place in a series
 */
record StoredDocument(Node node, Symbol symbol, Map<LanguageTag, Node> graphs, SeriesMember member) {}
