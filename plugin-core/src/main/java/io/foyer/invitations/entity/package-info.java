/**
 * What goes out about a meeting, and what is kept of it.
 *
 * <p>It promises that a link is known by its hash alone.
 *
 * <p>It leaves to {@code meetings} what is agreed.
 */
@NullMarked
package io.foyer.invitations.entity;

import org.jspecify.annotations.NullMarked;
