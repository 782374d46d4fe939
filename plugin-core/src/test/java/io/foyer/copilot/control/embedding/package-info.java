/** Tests of what texts mean as numbers. */
@NullMarked
package io.foyer.copilot.control.embedding;

import org.jspecify.annotations.NullMarked;
