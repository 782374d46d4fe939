/**
 * Tests of this package, and the fixtures that others may use.
 *
 * <p>It promises the real rules on a moved clock.
 *
 * <p>It leaves the container to the container tests.
 */
@NullMarked
package io.foyer.access.entity;

import org.jspecify.annotations.NullMarked;
