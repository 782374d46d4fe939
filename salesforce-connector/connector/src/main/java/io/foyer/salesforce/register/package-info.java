/**
 * Finds people for a rep who waits, and makes the lead of one who is not there.
 *
 * <p>Promises: a rep hears of no record that Salesforce does not share with it.
 *
 * <p>Leaves to others: how a lead is filled (writing).
 */
@NullMarked
package io.foyer.salesforce.register;

import org.jspecify.annotations.NullMarked;
