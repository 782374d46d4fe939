/**
 * Orders about calls, what is told of them, and what ends them from outside.
 *
 * <p>It promises: both sides see the same call, on whichever node they are.
 *
 * <p>It leaves the rules to {@code control}.
 */
@NullMarked
package io.foyer.calls.boundary;

import org.jspecify.annotations.NullMarked;
