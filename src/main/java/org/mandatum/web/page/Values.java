package org.mandatum.web.page;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.mandatum.store.Prefixes;

/** Shows RDF terms: IRIs short and as links, literals as their words. */
public final class Values {

    private static final Value NOTHING = new Value("", Optional.empty(), Optional.empty());

    private final Addresses addresses;
    private final Prefixes prefixes;

    /** Short as the prefixes say, leading where the addresses say. */
    public Values(Addresses addresses, Prefixes prefixes) {
        this.addresses = addresses;
        this.prefixes = prefixes;
    }

    /** Words that lead nowhere. */
    public static Value text(String text) {
        return new Value(text, Optional.empty(), Optional.empty());
    }

    /** The term; nothing where there is none. */
    public Value of(@Nullable Node term) {
        if (term == null) {
            return NOTHING;
        }
        if (term.isURI()) {
            return new Value(prefixes.shorten(term.getURI()), addresses.of(term.getURI()), Optional.empty());
        }
        if (term.isLiteral()) {
            var language = term.getLiteralLanguage();
            return new Value(
                    term.getLiteralLexicalForm(),
                    Optional.empty(),
                    language.isEmpty() ? Optional.empty() : Optional.of(language));
        }
        return text("_:" + term.getBlankNodeLabel());
    }
}
