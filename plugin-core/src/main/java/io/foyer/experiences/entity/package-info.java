/**
 * The visitor's way through an experience, and what it leaves behind.
 *
 * <p>It promises that a way goes only where the experience leads.
 *
 * <p>It leaves to others where ways are kept.
 */
@NullMarked
package io.foyer.experiences.entity;

import org.jspecify.annotations.NullMarked;
