package io.foyer.experiences.entity;

import io.foyer.access.entity.VisitorId;

/**
 * A visitor's way began, went on or was left; told within the transaction that keeps it.
 *
 * @param id of the way
 * @param experience its name
 */
public record WalkMoved(VisitorId visitor, String id, String experience, Walk walk) {
  public static WalkMoved of(VisitorWalk walk) {
    return new WalkMoved(walk.visitor(), walk.id(), walk.experienceName(), walk.walk());
  }
}
