/**
 * Who asks: visitors, reps, sites, rights.
 *
 * <p>It promises that an id of one sort never stands for another.
 *
 * <p>It leaves to others where the asker's name comes from and what it may do in a capability.
 */
@NullMarked
package io.foyer.access.entity;

import org.jspecify.annotations.NullMarked;
