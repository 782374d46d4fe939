/**
 * What the messenger asks of the assistant, and what is told to it.
 *
 * <p>It promises that all tabs of a visitor hear of each step.
 *
 * <p>It leaves to others the steps themselves.
 */
@NullMarked
package io.foyer.experiences.boundary;

import org.jspecify.annotations.NullMarked;
