/**
 * Code and package held against each other.
 *
 * <p>It promises that no object or field is named in code that the package does not bring, and that
 * the package brings none that no code names, but for those listed with a reason.
 *
 * <p>It leaves to the package's own tests whether its parts agree among themselves.
 */
@NullMarked
package io.foyer.salesforce.crosscheck;

import org.jspecify.annotations.NullMarked;
