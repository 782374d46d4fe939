@NullMarked
package io.foyer.copilot.entity;

import org.jspecify.annotations.NullMarked;
