/**
 * Sends codes to e-mail addresses and hears them back from visitors.
 *
 * <p>Promises that a code is kept only as a hash, that neither a visitor nor an address nor a place
 * on the internet can ask for many, and that no answer tells whether an address is known.
 *
 * <p>Leaves what follows from a proof to those who hear of it.
 */
@NullMarked
package io.foyer.visitors.control.proof;

import org.jspecify.annotations.NullMarked;
