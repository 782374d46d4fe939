/**
 * The call and its two sides, what happens to it, and what is refused.
 *
 * <p>It promises: a call ends once, and says for which reason and by whom.
 *
 * <p>Where words travel is left to {@code control}.
 */
@NullMarked
package io.foyer.calls.entity;

import org.jspecify.annotations.NullMarked;
