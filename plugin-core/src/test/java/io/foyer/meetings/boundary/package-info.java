/**
 * What meetings answer to consoles.
 *
 * <p>Promises: nobody is offered whom an order would refuse.
 */
@NullMarked
package io.foyer.meetings.boundary;

import org.jspecify.annotations.NullMarked;
