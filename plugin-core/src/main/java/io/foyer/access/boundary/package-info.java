/**
 * The door: REST filters, sign-in pages, and the ports through which frames are handled.
 *
 * <p>It promises that nothing is open to anyone that does not say so by {@code @Allowed}.
 *
 * <p>It leaves to others the handlers themselves, and the sockets to {@code socket}.
 */
@NullMarked
package io.foyer.access.boundary;

import org.jspecify.annotations.NullMarked;
