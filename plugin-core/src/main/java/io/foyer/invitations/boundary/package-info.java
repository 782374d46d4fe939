/**
 * Where bookings are heard of, and the page to which a guest's link leads.
 *
 * <p>It promises that opening a link changes nothing.
 *
 * <p>It leaves to {@code control} what follows.
 */
@NullMarked
package io.foyer.invitations.boundary;

import org.jspecify.annotations.NullMarked;
