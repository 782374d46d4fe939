package io.foyer.visitors.entity;

import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks through, by family alone: enough to talk about it, too little to tell people
 * apart.
 *
 * @param kind {@code Desktop}, {@code Tablet} or {@code Mobile}
 * @param automated the browser says that a program drives it
 */
public record Device(
    @Nullable String browser, @Nullable String system, @Nullable String kind, boolean automated) {

  public static final Device UNKNOWN = new Device(null, null, null, false);
}
