@NullMarked
package io.foyer.meetings.control;

import org.jspecify.annotations.NullMarked;
