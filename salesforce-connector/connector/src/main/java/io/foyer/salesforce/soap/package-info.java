/**
 * The SOAP lane: Salesforce's own client library over our HTTP client.
 *
 * <p>Promises: one connection a unit of work, and no type of the library outside {@code
 * io.foyer.salesforce}.
 *
 * <p>Leaves to others: what is asked and written.
 */
@NullMarked
package io.foyer.salesforce.soap;

import org.jspecify.annotations.NullMarked;
