/**
 * Fills a fresh org with believable, always equal records.
 *
 * <p>Promises to touch an empty org only.
 *
 * <p>Checks on records are left to {@code store}.
 */
@NullMarked
package io.foyer.salesforce.sandbox.seed;

import org.jspecify.annotations.NullMarked;
