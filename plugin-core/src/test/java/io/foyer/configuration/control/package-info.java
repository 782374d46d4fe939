@NullMarked
package io.foyer.configuration.control;

import org.jspecify.annotations.NullMarked;
