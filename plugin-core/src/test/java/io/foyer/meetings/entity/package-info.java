@NullMarked
package io.foyer.meetings.entity;

import org.jspecify.annotations.NullMarked;
