/**
 * Who is available and who is really there, on all nodes.
 *
 * <p>It promises that a rep who fell silent is unreachable 15 seconds later.
 *
 * <p>It leaves to others the sockets whose answers renew the leases.
 */
@NullMarked
package io.foyer.reps.control;

import org.jspecify.annotations.NullMarked;
