/** The forms in which tables and graphs are answered: their media types, their short names, their writers. */
@NullMarked
package org.mandatum.web.syntax;

import org.jspecify.annotations.NullMarked;
