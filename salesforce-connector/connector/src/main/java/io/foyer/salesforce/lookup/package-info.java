/**
 * Finds the person and company behind an e-mail address.
 *
 * <p>Promises: one call, two where a lead was converted.
 *
 * <p>Leaves to others: remembering the answer (visitors).
 */
@NullMarked
package io.foyer.salesforce.lookup;

import org.jspecify.annotations.NullMarked;
