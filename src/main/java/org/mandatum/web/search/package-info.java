/** Text search for programs ({@code /api/search}) and for people ({@code /search}). */
@NullMarked
package org.mandatum.web.search;

import org.jspecify.annotations.NullMarked;
