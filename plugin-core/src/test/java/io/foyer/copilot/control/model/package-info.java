@NullMarked
package io.foyer.copilot.control.model;

import org.jspecify.annotations.NullMarked;
