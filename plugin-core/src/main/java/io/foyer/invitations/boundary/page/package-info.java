/**
 * The page to which a guest's link leads, in the guest's language, without a script.
 *
 * <p>It promises that everything foreign in it is escaped, and that it says nothing to whoever has
 * no link.
 *
 * <p>It leaves to {@code control} what is done.
 */
@NullMarked
package io.foyer.invitations.boundary.page;

import org.jspecify.annotations.NullMarked;
