@NullMarked
package io.foyer.reporting.control;

import org.jspecify.annotations.NullMarked;
