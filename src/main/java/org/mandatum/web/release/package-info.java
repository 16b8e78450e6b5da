/** The data that are served: the release that is current when a request begins, whole until the request ends. */
@NullMarked
package org.mandatum.web.release;

import org.jspecify.annotations.NullMarked;
