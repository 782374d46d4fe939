/**
 * Reads what is set up in Salesforce: configuration records, fields, people's rights.
 *
 * <p>Promises: as few calls as the records need.
 *
 * <p>Leaves to others: judging what was read ({@code io.foyer.configuration}).
 */
@NullMarked
package io.foyer.salesforce.setup;

import org.jspecify.annotations.NullMarked;
