/**
 * What browsers and the server say to each other on a socket: one record a type of frame.
 *
 * <p>It promises that what was read is whole: no required part is missing, no part has a wrong
 * type.
 *
 * <p>It leaves to others what a frame means, who may send it, and the sockets themselves.
 */
@NullMarked
package io.foyer.protocol;

import org.jspecify.annotations.NullMarked;
