/**
 * Tests of criteria.
 *
 * <p>They promise a table for each operator.
 *
 * <p>They leave the container to the container tests.
 */
@NullMarked
package io.foyer.criteria.control;

import org.jspecify.annotations.NullMarked;
