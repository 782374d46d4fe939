@NullMarked
package io.foyer.copilot.control.tune;

import org.jspecify.annotations.NullMarked;
