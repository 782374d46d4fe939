/**
 * Measures Foyer on the machine at hand and writes what it found beside the sources.
 *
 * <p>Promises figures of this code on real servers, each with the size of the machine.
 *
 * <p>Leaves judging them to the reader; nothing here fails for being slow.
 */
@NullMarked
package io.foyer.benchmarks;

import org.jspecify.annotations.NullMarked;
