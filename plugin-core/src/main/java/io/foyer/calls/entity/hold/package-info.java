/**
 * The places of visitors who call and wait for a rep.
 *
 * <p>It promises: a place ends once, and says how long the visitor waited.
 *
 * <p>The call itself is left to {@code calls.entity}.
 */
@NullMarked
package io.foyer.calls.entity.hold;

import org.jspecify.annotations.NullMarked;
