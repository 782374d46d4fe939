@NullMarked
package io.foyer.copilot.control.language;

import org.jspecify.annotations.NullMarked;
