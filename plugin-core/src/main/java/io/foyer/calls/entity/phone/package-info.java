/**
 * Calls to phones, one row a try.
 *
 * <p>It promises: a try ends once, and a number is written nowhere else than in its row.
 *
 * <p>Which numbers may be called is left to {@code control.phone}.
 */
@NullMarked
package io.foyer.calls.entity.phone;

import org.jspecify.annotations.NullMarked;
