/** What those who run the server look at: counts of requests by kind and outcome, and a log without private data. */
@NullMarked
package org.mandatum.web.operation;

import org.jspecify.annotations.NullMarked;
