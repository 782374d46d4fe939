/**
 * Writes conversations and meeting requests.
 *
 * <p>Promises: repeating a write changes nothing; a duplicate is attached to, never made.
 *
 * <p>Leaves to others: when to repeat (crmsync).
 */
@NullMarked
package io.foyer.salesforce.writing;

import org.jspecify.annotations.NullMarked;
