/**
 * The REST lane: several requests in one call.
 *
 * <p>Promises: JSON in and out, errors classed as in the SOAP lane.
 *
 * <p>Leaves to others: what is asked and written.
 */
@NullMarked
package io.foyer.salesforce.rest;

import org.jspecify.annotations.NullMarked;
