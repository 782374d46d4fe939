/**
 * Conversations between a visitor and a rep, and the log of what was said.
 *
 * <p>It promises one numbered log a conversation without gap or double, at most one rep, one end.
 *
 * <p>It leaves to others who may act, how long to wait, and where it is stored.
 */
@NullMarked
package io.foyer.conversations.entity;

import org.jspecify.annotations.NullMarked;
