/**
 * The ports to the CRM.
 *
 * <p>Promises: every write is named by a key, so that repeating it does no harm; every failure is
 * either "try again" ({@code CrmUnavailable}) or "a person must look" ({@code CrmRefused}).
 *
 * <p>Leaves to others: speaking to Salesforce (the connector), repeating (crmsync).
 */
@NullMarked
package io.foyer.crm.control;

import org.jspecify.annotations.NullMarked;
