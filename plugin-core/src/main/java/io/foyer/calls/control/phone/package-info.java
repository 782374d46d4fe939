/**
 * Which phones may be called, how often, and by which way.
 *
 * <p>It promises: nothing is dialled that sales ops did not allow, that the visitor did not ask
 * for, or that no rep is there for.
 *
 * <p>Until a way to phones is set up, nobody is offered one.
 */
@NullMarked
package io.foyer.calls.control.phone;

import org.jspecify.annotations.NullMarked;
