/**
 * Foyer's own sign-in to Salesforce.
 *
 * <p>Promises: one sign-in at a time however many ask, renewed once when Salesforce ends it;
 * nothing secret in logs.
 *
 * <p>Leaves to others: people's sign-in ({@code io.foyer.access}).
 */
@NullMarked
package io.foyer.salesforce.session;

import org.jspecify.annotations.NullMarked;
