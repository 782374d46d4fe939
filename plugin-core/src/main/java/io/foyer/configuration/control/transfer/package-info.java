/**
 * Moves a configuration from one org to another.
 *
 * <p>Promises: records are known by their names, never by ids; nothing is written that was not
 * shown before.
 *
 * <p>Leaves to others: bringing what was written into force ({@code configuration.control}).
 */
@NullMarked
package io.foyer.configuration.control.transfer;

import org.jspecify.annotations.NullMarked;
