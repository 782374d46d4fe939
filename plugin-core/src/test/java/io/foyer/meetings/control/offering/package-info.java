@NullMarked
package io.foyer.meetings.control.offering;

import org.jspecify.annotations.NullMarked;
