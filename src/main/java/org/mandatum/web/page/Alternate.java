package org.mandatum.web.page;

/**
 * Another form of what a page shows.
 *
 * @param name what people call it, such as {@code Turtle}
 * @param mediaType without parameters
 */
public record Alternate(String name, String mediaType, String href) {}
