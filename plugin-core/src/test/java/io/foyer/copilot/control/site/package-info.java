@NullMarked
package io.foyer.copilot.control.site;

import org.jspecify.annotations.NullMarked;
