/**
 * Lets sales ops look whether everything is set up, and try a visitor.
 *
 * <p>Promises codes and facts; the console has the words.
 *
 * <p>Leaves looking and trying to {@code control}.
 */
@NullMarked
package io.foyer.rehearsal.boundary;

import org.jspecify.annotations.NullMarked;
