/**
 * Hears from Salesforce at once what changed in it: change events by CometD.
 *
 * <p>Promises: goes on behind the last event that was heard; says so when some were missed.
 *
 * <p>Leaves to others: reading what the records hold now ({@code mirror}).
 */
@NullMarked
package io.foyer.salesforce.notices;

import org.jspecify.annotations.NullMarked;
