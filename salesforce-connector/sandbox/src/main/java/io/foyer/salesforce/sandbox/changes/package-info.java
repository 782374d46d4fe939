/**
 * The org's change events.
 *
 * <p>Promises that every committed save is in the log, in the order of the commits, for 72 hours.
 *
 * <p>How events reach a subscriber is left to {@code stream}.
 */
@NullMarked
package io.foyer.salesforce.sandbox.changes;

import org.jspecify.annotations.NullMarked;
