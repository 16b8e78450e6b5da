package org.mandatum.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a library's catalogue states of one document.
 *
 * @param symbols the document's symbols as written, the one it is filed under first
 * @param adopted the day of adoption
 * @param published the day of publication
 * @param workflow how it was adopted, its subjects and its title
 * @param related the symbols of documents that belong to it: draft, report, meeting record
 */
public record CatalogueRecord(
        List<String> symbols,
        Optional<LocalDate> adopted,
        Optional<LocalDate> published,
        Workflow workflow,
        List<String> related) {

    public CatalogueRecord {
        symbols = List.copyOf(symbols);
        related = List.copyOf(related);
    }
}
