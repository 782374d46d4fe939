/**
 * What a check found and how a visitor would fare.
 *
 * <p>Promises facts without words or addresses.
 *
 * <p>Leaves putting them into words to the console.
 */
@NullMarked
package io.foyer.rehearsal.entity;

import org.jspecify.annotations.NullMarked;
