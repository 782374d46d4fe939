/**
 * Proofs of who asks: visitors' tokens, reps' sessions, the sign-in with Salesforce.
 *
 * <p>It promises that a proof is bound to its owner, ends, and is stored only as a hash.
 *
 * <p>It leaves to others what the asker may do with one conversation or visitor.
 */
@NullMarked
package io.foyer.access.control;

import org.jspecify.annotations.NullMarked;
