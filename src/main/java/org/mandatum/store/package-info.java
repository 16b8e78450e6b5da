/**
 * The store: a folder of immutable releases of the data, and the way from statements to the next release.
 *
 * <p>In come statements, pushed into an RDF4J {@code RDFHandler} input by input ({@link org.mandatum.store.Loading});
 * out comes a {@link org.mandatum.store.Release}, opened for reading as a Jena dataset whose default graph is the union
 * of all graphs. The folder:
 *
 * <pre>
 * DIR/current                       the name of the release that is served
 * DIR/lock                          held by the one load that may run
 * DIR/loading/                      what a load has taken in so far; worthless once the load has ended
 * DIR/releases/ID/manifest.properties, graphs.tsv     what the release holds; the manifest is written last
 * DIR/releases/ID/Data-0001/        the TDB2 database with its statistics; Jena's own tools open it too
 * DIR/releases/ID/text/             the text index, counted against the database
 * DIR/releases/ID/usage.tsv         which classes and properties are used how often
 * DIR/releases/ID/dumps/            files for those who want the release whole, with their checksums, if they were made
 * DIR/releases/ID/in-use/           one locked file a reader, so that a release is not pruned under it
 * </pre>
 *
 * <p>What a document takes over from the one that it follows is found out when a release is built, from the documents that
 * are there, and stands in a graph a document ({@code …/graph/A/RES/91/8/lineage}).
 *
 * <p>Two graphs of a release are about the release itself: {@code …/graph/release}, and {@code …/graph/void} with how
 * often each class and property is used. They are made anew for each.
 *
 * <p>Guaranteed:
 *
 * <ol>
 *   <li>A release never changes once it is current. No write transaction is ever opened on it.
 *   <li>A new release is read back whole from disk, and each graph's number of statements and checksum compared with
 *       what was taken in, before its name becomes current.
 *   <li>A kill, a full disk or a fault at any moment leaves the current release as it was. A release without a manifest
 *       is half-made: it is never opened, and the next load removes it.
 *   <li>A database in which a transaction was aborted is thrown away, never written again: TDB2 before Jena 6.1 can
 *       lose its node table there (Jena issue 3877).
 *   <li>An input that fails half-way leaves nothing behind, and the inputs before and after it are kept.
 * </ol>
 *
 * <p>{@code JenaBridge} is the one class of the project that knows both RDF libraries. Absent on purpose: updates in
 * place, compaction, and inference.
 */
@NullMarked
package org.mandatum.store;

import org.jspecify.annotations.NullMarked;
