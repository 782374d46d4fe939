/**
 * The queue of visitors who call: who may stand in it, and what becomes of each place.
 *
 * <p>It promises: the order is kept in the database, whichever node goes or comes.
 *
 * <p>Who gets the visitor is left to {@code conversations}: its first rep answers the call.
 */
@NullMarked
package io.foyer.calls.control.hold;

import org.jspecify.annotations.NullMarked;
