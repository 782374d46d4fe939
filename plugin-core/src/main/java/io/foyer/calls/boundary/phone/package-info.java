/**
 * What ends calls to phones from outside.
 *
 * <p>It promises: no phone stays connected without its rep.
 *
 * <p>It leaves the rules to {@code control.phone}.
 */
@NullMarked
package io.foyer.calls.boundary.phone;

import org.jspecify.annotations.NullMarked;
