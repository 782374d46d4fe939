/**
 * Tests of what a visitor is.
 *
 * <p>They promise that hostile texts do no harm.
 *
 * <p>They leave the container to the container tests.
 */
@NullMarked
package io.foyer.visitors.entity;

import org.jspecify.annotations.NullMarked;
