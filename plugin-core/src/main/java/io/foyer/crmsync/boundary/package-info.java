/**
 * Hears of what happened, keeps the relay running, and shows admins what waits.
 *
 * <p>Promises: a row is added in the transaction of what it tells of.
 *
 * <p>Leaves to others: sending and waiting (control).
 */
@NullMarked
package io.foyer.crmsync.boundary;

import org.jspecify.annotations.NullMarked;
