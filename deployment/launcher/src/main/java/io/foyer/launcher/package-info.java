/**
 * Starts Foyer and, where wanted, the local Salesforce as processes of their own and watches them.
 *
 * <p>Promises that nothing is left running: what was started here ends when this program ends.
 *
 * <p>Leaves configuration to Foyer itself: it only hands settings on.
 */
@NullMarked
package io.foyer.launcher;

import org.jspecify.annotations.NullMarked;
