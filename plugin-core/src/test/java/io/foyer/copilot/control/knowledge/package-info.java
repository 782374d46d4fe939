@NullMarked
package io.foyer.copilot.control.knowledge;

import org.jspecify.annotations.NullMarked;
