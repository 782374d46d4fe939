package io.foyer.rehearsal.control;

import io.foyer.rehearsal.entity.Finding;
import io.foyer.reps.control.People;
import io.foyer.reps.entity.Member;
import io.foyer.reps.entity.OffDuty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether those who are taken for reps may be, and the other way round. */
@ApplicationScoped
class PeopleCheck {
  @Inject People people;

  List<Finding> findings() {
    if (people.readAt().isEmpty()) {
      return List.of(Finding.attention("people.unread", Map.of()));
    }
    var members = people.all();
    var findings = new ArrayList<Finding>();
    members.forEach(member -> finding(member).ifPresent(findings::add));
    long reps = members.stream().filter(Member::isRep).count();
    if (reps == 0) {
      findings.add(Finding.bad("people.none", Map.of()));
    } else if (findings.isEmpty()) {
      findings.add(Finding.good("people.fine", Map.of("count", String.valueOf(reps))));
    }
    return findings;
  }

  private static Optional<Finding> finding(Member member) {
    var name = Map.of("name", member.name());
    var off = member.off();
    if (off != null && off.why() == OffDuty.Why.DEACTIVATED) {
      return Optional.of(Finding.bad("person.deactivated", name).about(member.id().value()));
    }
    if (!member.isRep()) {
      return Optional.of(Finding.bad("person.no-permission", name).about(member.id().value()));
    }
    return member.profile() == null
        ? Optional.of(Finding.attention("person.no-record", name).about(member.id().value()))
        : Optional.empty();
  }
}
