package io.foyer.rehearsal.control;

import io.foyer.rehearsal.entity.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Looks over the whole set-up. */
@ApplicationScoped
public class SetupCheck {
  @Inject OrgCheck org;
  @Inject SiteCheck sites;
  @Inject PeopleCheck people;
  @Inject GeoCheck geo;

  /** From what everything rests on to what stands on it. */
  public List<Finding> run() {
    return Stream.of(org.findings(), sites.findings(), people.findings(), geo.findings())
        .flatMap(List::stream)
        .toList();
  }
}
