/**
 * Tests of what is heard of visitors on their way.
 *
 * <p>They promise that what comes of a way is told to who counts it.
 *
 * <p>They leave the counting to the tests of control.
 */
@NullMarked
package io.foyer.experiences.boundary;

import org.jspecify.annotations.NullMarked;
