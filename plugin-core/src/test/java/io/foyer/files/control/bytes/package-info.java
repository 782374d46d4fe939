/**
 * Tests of files: bytes.
 *
 * <p>They promise what the package they stand beside promises.
 *
 * <p>They leave the container to the tests of the deployment.
 */
@NullMarked
package io.foyer.files.control.bytes;

import org.jspecify.annotations.NullMarked;
