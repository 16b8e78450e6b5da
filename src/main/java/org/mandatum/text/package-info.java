/** Text and places in it: what every other package stands on. */
@NullMarked
package org.mandatum.text;

import org.jspecify.annotations.NullMarked;
