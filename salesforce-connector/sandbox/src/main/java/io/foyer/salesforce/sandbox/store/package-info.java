/**
 * Keeps the org's records.
 *
 * <p>Promises ids, defaults, validation and durable commits; a record that is saved is there after
 * a kill.
 *
 * <p>Query language and wire formats are left to others.
 */
@NullMarked
package io.foyer.salesforce.sandbox.store;

import org.jspecify.annotations.NullMarked;
