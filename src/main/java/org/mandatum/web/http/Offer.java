package org.mandatum.web.http;

/**
 * A form in which an answer can be had.
 *
 * @param mediaType the name under which a client asks for it, in lower case and without parameters
 * @param form the form itself
 */
public record Offer<T>(String mediaType, T form) {}
