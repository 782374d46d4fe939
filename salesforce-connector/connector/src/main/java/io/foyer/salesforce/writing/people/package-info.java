/**
 * Finds the records that activities hang on, as they stand now.
 *
 * <p>Promises: many people in one call, through merges and conversions.
 *
 * <p>Leaves to others: making those who are not there (writing).
 */
@NullMarked
package io.foyer.salesforce.writing.people;

import org.jspecify.annotations.NullMarked;
