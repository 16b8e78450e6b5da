package org.mandatum.cli;

import java.io.Closeable;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far long work has come: a bar on standard error while a person watches, nothing otherwise. */
final class Progress implements Closeable {

    private static final int WIDTH = 79;

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /**
     * @param task what is being done, in one word
     * @param total how many steps there are; -1 where that is not known
     */
    static Progress of(Terminal terminal, String task, long total) {
        return of(terminal, bar(terminal, task, total));
    }

    /** The same for work whose steps are bytes, shown as megabytes. */
    static Progress ofBytes(Terminal terminal, String task, long total) {
        return of(terminal, bar(terminal, task, total).setUnit(" MB", 1 << 20));
    }

    private static Progress of(Terminal terminal, ProgressBarBuilder bar) {
        return new Progress(terminal.watched() ? Optional.of(bar.build()) : Optional.empty());
    }

    private static ProgressBarBuilder bar(Terminal terminal, String task, long total) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BAR)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), WIDTH))
                .clearDisplayOnFinish();
    }

    /** So many steps are done, of so many. */
    void reach(long done, long total) {
        bar.ifPresent(shown -> shown.maxHint(total).stepTo(done));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
