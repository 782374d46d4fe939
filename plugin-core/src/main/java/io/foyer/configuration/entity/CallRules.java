package io.foyer.configuration.entity;

/**
 * What visitors and reps may do by voice and video.
 *
 * @param byVisitors visitors may begin a call
 * @param video cameras too
 */
public record CallRules(boolean byVisitors, boolean video) {
  public static final CallRules SHIPPED = new CallRules(false, true);
}
