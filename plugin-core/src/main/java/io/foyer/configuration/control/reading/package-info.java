/**
 * Turns raw records into a configuration, one section a class.
 *
 * <p>Promises: finds every problem in one pass, not only the first, and says it in the words of the
 * record's page.
 *
 * <p>Leaves to others: when to read, what to do with the outcome ({@code configuration.control}).
 */
@NullMarked
package io.foyer.configuration.control.reading;

import org.jspecify.annotations.NullMarked;
