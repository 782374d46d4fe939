/**
 * Keeps the configuration fresh on every node, and lets sales ops read, publish and return.
 *
 * <p>Promises: Salesforce being down stops nothing.
 *
 * <p>Leaves to others: reading, validating, keeping (control).
 */
@NullMarked
package io.foyer.configuration.boundary;

import org.jspecify.annotations.NullMarked;
