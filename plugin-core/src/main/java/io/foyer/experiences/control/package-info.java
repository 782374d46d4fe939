/**
 * Who meets which experience, and where its way is kept.
 *
 * <p>It promises that a visitor has one way at a time.
 *
 * <p>It leaves to others frames and cards.
 */
@NullMarked
package io.foyer.experiences.control;

import org.jspecify.annotations.NullMarked;
