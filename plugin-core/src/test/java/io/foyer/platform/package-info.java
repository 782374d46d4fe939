/**
 * Tests of the platform, and the databases that store tests of every capability run on.
 *
 * <p>It promises the real schema on both databases.
 *
 * <p>It leaves the rows to each test.
 */
@NullMarked
package io.foyer.platform;

import org.jspecify.annotations.NullMarked;
