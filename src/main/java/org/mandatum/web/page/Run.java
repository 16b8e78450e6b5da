package org.mandatum.web.page;

import java.util.Optional;

/**
 * A stretch of a clause's words.
 *
 * @param href what the words cite
 * @param act whether the words perform an act, such as “Also requests”
 */
public record Run(String text, Optional<String> href, boolean act) {}
