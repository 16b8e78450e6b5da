package org.mandatum.cli;

import java.io.IOException;
import org.mandatum.rdf.InvalidRdf;
import org.mandatum.store.Loading;
import org.mandatum.store.ReleaseId;
import org.mandatum.store.Store;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Problem;
import org.mandatum.text.Severity;

/** Reads inputs into a store, and says what came of it. */
final class Load {

    private final Terminal terminal;
    private final Stages stages;
    private final Findings findings;

    Load(Terminal terminal, Stages stages) {
        this.terminal = terminal;
        this.stages = stages;
        this.findings = new Findings(found -> terminal.show(found.toString()), Severity.ERROR);
    }

    /** Makes a new release with all inputs that can be used; none where there is no such input. */
    Tally into(Store store, Inputs inputs) throws IOException {
        try (var loading = store.startLoading(Version.program())) {
            var tally = new Intake(terminal, stages).take(inputs, item -> add(item, loading));
            if (tally.taken() == 0) {
                terminal.tell("nothing was loaded, the store is as it was: %s".formatted(tally));
            } else {
                terminal.tell("%s; the current release is %s%s".formatted(tally, commit(loading), untold()));
            }
            new Summary(tally, findings).tell(terminal);
            return tally;
        }
    }

    private boolean add(Item item, Loading loading) throws IOException {
        findings.tell(item.diagnostics());
        if (item.content().isEmpty()) {
            return false;
        }
        try {
            add(item.name(), item.content().get(), loading);
            return true;
        } catch (InvalidRdf invalid) {
            findings.tell(invalid.diagnostic());
            return false;
        } catch (IllegalArgumentException notStorable) {
            findings.tell(Diagnostic.about(item.name(), Problem.RDF_SYNTAX, notStorable.getMessage()));
            return false;
        }
    }

    private static void add(String name, Item.Content content, Loading loading) throws IOException {
        switch (content) {
            case Item.Reading reading -> loading.add(reading.graph(), reading.statements());
            case Item.RdfFile file -> loading.join(file.graph(), name, file.statements());
        }
    }

    private ReleaseId commit(Loading loading) throws IOException {
        try (var progress = Progress.of(terminal, "storing", -1)) {
            return loading.commit((step, done, total) -> progress.reach(
                    switch (step) {
                        case WRITING -> done;
                        case READING_BACK -> total + done;
                    },
                    2 * total));
        }
    }

    private String untold() {
        var untold = findings.untold();
        return untold.isEmpty() ? "" : "; %s, which mandatum validate tells".formatted(untold);
    }
}
