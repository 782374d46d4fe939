/**
 * Counts calls, and misbehaves on request.
 *
 * <p>Promises a usage figure on every answer, and faults only where a test on this machine asked
 * for them.
 *
 * <p>The shape of a fault on the wire is left to {@code soap} and {@code rest}.
 */
@NullMarked
package io.foyer.salesforce.sandbox.limits;

import org.jspecify.annotations.NullMarked;
