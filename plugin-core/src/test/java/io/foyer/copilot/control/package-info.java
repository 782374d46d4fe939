@NullMarked
package io.foyer.copilot.control;

import org.jspecify.annotations.NullMarked;
