@NullMarked
package io.foyer.configuration.control.reading;

import org.jspecify.annotations.NullMarked;
