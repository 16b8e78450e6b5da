package org.mandatum.query.memory;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The memory that queries may take for what they keep, each of them and all together. For any number of threads.
 *
 * <p>Sizes are estimates, in bytes, that rather err upwards.
 */
public final class MemoryBudget {

    private static final int QUERIES = 8;
    private static final int PARTS_FOR_ALL = 2;

    private final long ofQuery;
    private final long ofAll;
    private final AtomicLong taken = new AtomicLong();

    /**
     * @param ofQuery the most that one query may keep
     * @param ofAll the most that all queries together may keep
     */
    public MemoryBudget(long ofQuery, long ofAll) {
        this.ofQuery = ofQuery;
        this.ofAll = ofAll;
    }

    /** An eighth of the heap for a query, half of it for all together; the rest is for reading and writing. */
    public static MemoryBudget ofHeap() {
        long heap = Runtime.getRuntime().maxMemory();
        return new MemoryBudget(heap / QUERIES, heap / PARTS_FOR_ALL);
    }

    /** The most that one query may keep, in bytes. */
    public long ofQuery() {
        return ofQuery;
    }

    /** What all queries keep now, in bytes. */
    public long taken() {
        return taken.get();
    }

    /** Opens the account of a query; closing it gives back all that was taken. */
    public QueryAccount open() {
        return new QueryAccount(this);
    }

    /** Notes what a query takes, or gives back where it is less than none; whether all stay within the budget. */
    boolean note(long bytes) {
        return taken.addAndGet(bytes) <= ofAll;
    }
}
