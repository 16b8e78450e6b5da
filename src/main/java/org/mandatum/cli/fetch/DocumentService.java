package org.mandatum.cli.fetch;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.mandatum.citation.Symbol;
import org.mandatum.cli.fetch.Downloads.Outcome;
import org.mandatum.cli.fetch.Downloads.Wanted;
import org.mandatum.cli.fetch.FetchFailure.Reason;
import org.mandatum.text.LanguageTag;

/**
 * The UN's document service, which gives documents by symbol, language and form.
 *
 * @param base its address without a query
 * @param forms what it is asked for, in turn, until it gives it
 */
public record DocumentService(String base, List<DocumentForm> forms, Downloads downloads) {

    private static final String NOT_OF_A_FILE_NAME = "[^A-Za-z0-9.()-]";

    public DocumentService {
        forms = List.copyOf(forms);
    }

    /** A document that is there now. */
    public record Brought(Path file, Outcome outcome) {}

    /**
     * Brings a document into a folder, in the first form that there is.
     *
     * @throws FetchFailure with the reason {@code NOT_FOUND} where the service has it in none; the service answers that
     *     with a status, an empty file or a page that says so
     */
    public Brought bring(Symbol symbol, LanguageTag language, Path folder) throws IOException {
        for (var form : forms) {
            var file = file(symbol, language, form, folder);
            if (downloads.has(file)) {
                return new Brought(file, Outcome.THERE);
            }
        }
        for (var form : forms) {
            var file = file(symbol, language, form, folder);
            try {
                var address = address(symbol, language, form);
                var wanted = new Wanted(address, file, form::begins, bytes -> {});
                return new Brought(file, downloads.bring(wanted));
            } catch (FetchFailure failure) {
                if (failure.reason() != Reason.NOT_FOUND && failure.reason() != Reason.NOT_WHAT_WAS_ASKED) {
                    throw failure;
                }
            }
        }
        throw FetchFailure.of(Reason.NOT_FOUND, "%s (%s): the service has no such document", symbol, language);
    }

    private Address address(Symbol symbol, LanguageTag language, DocumentForm form) throws FetchFailure {
        var written = URLEncoder.encode(symbol.compact(), StandardCharsets.UTF_8);
        return Address.of("%s?s=%s&l=%s&t=%s".formatted(base, written, language, form.suffix()));
    }

    /** {@code A_RES_68_243.zh.docx}. */
    private static Path file(Symbol symbol, LanguageTag language, DocumentForm form, Path folder) {
        var name = symbol.compact().replaceAll(NOT_OF_A_FILE_NAME, "_");
        return folder.resolve("%s.%s.%s".formatted(name, language, form.suffix()));
    }
}
