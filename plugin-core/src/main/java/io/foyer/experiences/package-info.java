/**
 * What a visitor meets before it meets a person: the assistant and its steps.
 *
 * <p>It promises that a visitor's way through an experience is the same in all its tabs, survives a
 * reload and a restart, and that an answer which is sent again counts once.
 *
 * <p>It leaves to others which experiences there are, what a person is asked like, and how the way
 * is drawn.
 */
@NullMarked
package io.foyer.experiences;

import org.jspecify.annotations.NullMarked;
