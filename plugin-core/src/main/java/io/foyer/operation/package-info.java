/**
 * What an operator can measure: how much is said, how long visitors wait, what waits to be told to
 * other systems.
 *
 * <p>It promises figures without anything about a person.
 *
 * <p>It leaves to each capability what happens; it only listens.
 */
@NullMarked
package io.foyer.operation;

import org.jspecify.annotations.NullMarked;
