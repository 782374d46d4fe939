/**
 * Tests of ways through experiences.
 *
 * <p>They promise that a way goes only where the experience leads.
 *
 * <p>They leave who meets what to the tests of control.
 */
@NullMarked
package io.foyer.experiences.entity;

import org.jspecify.annotations.NullMarked;
