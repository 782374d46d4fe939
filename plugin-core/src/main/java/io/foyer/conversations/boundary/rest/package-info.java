/**
 * Conversations over HTTP: lists, playback, the visitor's wish for a meeting.
 *
 * <p>It promises that what is read here passed the same rights as a frame.
 *
 * <p>It leaves the rules to {@code control}.
 */
@NullMarked
package io.foyer.conversations.boundary.rest;

import org.jspecify.annotations.NullMarked;
