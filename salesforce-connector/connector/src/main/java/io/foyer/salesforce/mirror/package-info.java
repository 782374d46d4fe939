/**
 * Reads records in numbers and hears of their changes, for the mirror.
 *
 * <p>Promises: values in one form, whichever lane brought them; never all records at once.
 *
 * <p>Leaves to others: when to read, and what is kept ({@code io.foyer.crmsync}).
 */
@NullMarked
package io.foyer.salesforce.mirror;

import org.jspecify.annotations.NullMarked;
