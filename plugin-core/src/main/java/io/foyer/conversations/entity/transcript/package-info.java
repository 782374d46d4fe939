/**
 * That the words of a conversation were sent to its visitor.
 *
 * <p>Promises that it is known how often, and nothing of what was sent.
 *
 * <p>Leaves writing and sending them to {@code control}.
 */
@NullMarked
package io.foyer.conversations.entity.transcript;

import org.jspecify.annotations.NullMarked;
