/**
 * The records of a configuration as such: which there are, what they are called, how two states
 * differ.
 *
 * <p>Promises: people meet names here, never ids.
 *
 * <p>Leaves to others: whether the records make sense ({@code configuration.control.reading}).
 */
@NullMarked
package io.foyer.configuration.control.records;

import org.jspecify.annotations.NullMarked;
