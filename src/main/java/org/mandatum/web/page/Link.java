package org.mandatum.web.page;

/**
 * Words that lead somewhere.
 *
 * @param href an address on this server, or an http or https IRI
 */
public record Link(String text, String href) {}
