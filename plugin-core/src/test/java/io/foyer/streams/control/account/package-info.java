/**
 * Tests of Account 360.
 *
 * <p>They promise that a rep reads no more of other people than it may.
 *
 * <p>They leave the database to the store tests.
 */
@NullMarked
package io.foyer.streams.control.account;

import org.jspecify.annotations.NullMarked;
