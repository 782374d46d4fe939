/**
 * One HTTP client to Salesforce, its limits, and what is common to SOAP and REST.
 *
 * <p>Promises: every call ends within its pace's limit, and every failure has a class: again, or
 * never.
 *
 * <p>Leaves to others: signing in (session), the two lanes (soap, rest).
 */
@NullMarked
package io.foyer.salesforce.wire;

import org.jspecify.annotations.NullMarked;
