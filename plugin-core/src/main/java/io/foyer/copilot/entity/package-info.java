/**
 * What the copilot is asked for and what it drafts.
 *
 * <p>It promises that a draft names its engine and its sources.
 *
 * <p>It leaves to the rep whether any of it is sent.
 */
@NullMarked
package io.foyer.copilot.entity;

import org.jspecify.annotations.NullMarked;
