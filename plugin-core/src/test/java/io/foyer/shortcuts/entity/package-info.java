@NullMarked
package io.foyer.shortcuts.entity;

import org.jspecify.annotations.NullMarked;
