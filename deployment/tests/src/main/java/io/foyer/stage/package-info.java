/**
 * Sets the stage for tests and measurements: real servers, and people who act over the wire.
 *
 * <p>Promises that everybody uses only what a browser could use: HTTP, cookies and sockets.
 *
 * <p>Leaves judging what happened to the tests.
 */
@NullMarked
package io.foyer.stage;

import org.jspecify.annotations.NullMarked;
