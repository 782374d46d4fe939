/**
 * Shuts visitors out, and lets support judge.
 *
 * <p>It promises that who is shut out is out in all tabs and on all nodes, and that each act is
 * noted in the audit log.
 *
 * <p>It leaves to {@code access} the check of every visitor at the door.
 */
@NullMarked
package io.foyer.moderation.control;

import org.jspecify.annotations.NullMarked;
