package org.mandatum.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A paragraph of a resolution that does something, or a part of one. */
public sealed interface Clause {

    ClausePath path();

    /** Its place among its siblings, from 1. */
    int position();

    Words words();

    List<Subclause> subclauses();

    /** The clause's number or letter as printed, without stop or parentheses; none where it has none. */
    Optional<String> number();

    /** A paragraph of the preamble; preambular paragraphs are not numbered. */
    record PreambularClause(ClausePath path, int position, Words words, List<Subclause> subclauses) implements Clause {
        public PreambularClause {
            subclauses = List.copyOf(subclauses);
        }

        @Override
        public Optional<String> number() {
            return Optional.empty();
        }
    }

    /** A paragraph of the operative part; a single one is not numbered (Editorial Manual, Resolutions). */
    record OperativeClause(
            ClausePath path, int position, Optional<String> number, Words words, List<Subclause> subclauses)
            implements Clause {
        public OperativeClause {
            subclauses = List.copyOf(subclauses);
        }
    }

    /** A numbered or unnumbered paragraph of an annex. */
    record AnnexClause(ClausePath path, int position, Optional<String> number, Words words, List<Subclause> subclauses)
            implements Clause {
        public AnnexClause {
            subclauses = List.copyOf(subclauses);
        }
    }

    /** A part (a), (i) of a clause, of any degree. */
    record Subclause(ClausePath path, int position, Optional<String> number, Words words, List<Subclause> subclauses)
            implements Clause {
        public Subclause {
            subclauses = List.copyOf(subclauses);
        }
    }

    /** This clause and all below it, in reading order. */
    default Stream<Clause> all() {
        return subclauses().isEmpty()
                ? Stream.of(this)
                : Stream.concat(Stream.of(this), subclauses().stream().flatMap(Clause::all));
    }
}
