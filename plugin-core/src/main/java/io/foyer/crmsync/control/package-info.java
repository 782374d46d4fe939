/**
 * Brings what happened to the CRM, through rows that outlive every failure.
 *
 * <p>Promises: nothing is lost and nothing is there twice; what the CRM refuses waits for a person.
 *
 * <p>Leaves to others: what is a conversation (conversations), how the CRM is spoken to
 * (connector).
 */
@NullMarked
package io.foyer.crmsync.control;

import org.jspecify.annotations.NullMarked;
