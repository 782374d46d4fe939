package io.foyer.configuration.entity;

import io.foyer.access.entity.RepId;
import java.util.List;

/** Reps who share visitors. */
public record Team(String id, String name, List<Member> members) {

  public Team {
    members = List.copyOf(members);
  }

  /**
   * A rep's place in the team.
   *
   * @param weight share in a round robin, at least 1
   */
  public record Member(RepId rep, int weight) {}
}
