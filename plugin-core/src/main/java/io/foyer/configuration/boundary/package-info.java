/**
 * Keeps the configuration fresh, and lets sales ops have it read now.
 *
 * <p>Promises: Salesforce being down stops nothing.
 *
 * <p>Leaves to others: reading and validating (control).
 */
@NullMarked
package io.foyer.configuration.boundary;

import org.jspecify.annotations.NullMarked;
