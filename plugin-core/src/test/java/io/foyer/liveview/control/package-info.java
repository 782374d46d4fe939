/**
 * Tests of who sees what of a visitor, and of the way between page and window.
 *
 * <p>It promises that pages send nothing while nobody looks or nobody may.
 *
 * <p>It leaves the sockets to the tests in a container.
 */
@NullMarked
package io.foyer.liveview.control;

import org.jspecify.annotations.NullMarked;
