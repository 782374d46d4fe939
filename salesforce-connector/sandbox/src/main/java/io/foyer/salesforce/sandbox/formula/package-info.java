/**
 * Evaluates the formulas of validation rules.
 *
 * <p>Promises that a formula it does not understand whole is refused when it is read, never taken
 * for true or false.
 *
 * <p>When a rule is asked is left to {@code store}.
 */
@NullMarked
package io.foyer.salesforce.sandbox.formula;

import org.jspecify.annotations.NullMarked;
