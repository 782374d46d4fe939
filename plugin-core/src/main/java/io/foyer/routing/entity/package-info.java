/**
 * Who gets a visitor, and why.
 *
 * <p>Promises that each assignment carries its reason in words.
 *
 * <p>Leaves deciding to {@code control} and showing to the boards.
 */
@NullMarked
package io.foyer.routing.entity;

import org.jspecify.annotations.NullMarked;
