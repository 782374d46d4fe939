/**
 * Speaks CometD: hands change events to subscribers that wait for them.
 *
 * <p>Promises each event after the replay id a subscriber named, in order, and none before.
 *
 * <p>What an event holds and how long it is kept is left to {@code changes}.
 */
@NullMarked
package io.foyer.salesforce.sandbox.stream;

import org.jspecify.annotations.NullMarked;
