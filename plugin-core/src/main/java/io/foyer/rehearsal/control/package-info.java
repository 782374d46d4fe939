/**
 * Tries things out before visitors meet them.
 *
 * <p>Promises that a trial changes nothing: no turn is used up, nothing is kept or written.
 *
 * <p>Leaves to others: deciding (routing, criteria) and describing the org (the connector).
 */
@NullMarked
package io.foyer.rehearsal.control;

import org.jspecify.annotations.NullMarked;
