package org.mandatum.web.page;

import java.util.Optional;

/**
 * An RDF term as a page shows it.
 *
 * @param text what is read
 * @param href where it leads, if anywhere
 * @param language the language of the text
 */
public record Value(String text, Optional<String> href, Optional<String> language) {}
