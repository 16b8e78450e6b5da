/** What a release says of one thing after another: the questions that pages and descriptions are made of. */
@NullMarked
package org.mandatum.web.facts;

import org.jspecify.annotations.NullMarked;
