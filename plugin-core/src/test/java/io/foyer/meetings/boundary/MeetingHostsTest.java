package io.foyer.meetings.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.foyer.access.entity.RepId;
import io.foyer.meetings.boundary.MeetingHostsResource.HostView;
import io.foyer.meetings.control.offering.SeatPlan;
import io.foyer.reps.control.People;
import io.foyer.reps.entity.Member;
import io.foyer.reps.entity.OffDuty;
import io.foyer.reps.entity.OffDuty.Why;
import io.foyer.reps.entity.Pause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whom a rep can choose for a meeting. */
@Tag("MB-1")
class MeetingHostsTest {
  private final List<Member> members = new ArrayList<>();
  private final Set<RepId> known = new HashSet<>();
  private final MeetingHostsResource resource = new MeetingHostsResource();

  @BeforeEach
  void wire() {
    resource.people =
        new People() {
          @Override
          public List<Member> all() {
            return members;
          }
        };
    resource.plan =
        new SeatPlan() {
          @Override
          public boolean isKnown(RepId rep) {
            return known.contains(rep);
          }

          @Override
          public boolean works(RepId rep) {
            return members.stream()
                .filter(one -> one.id().equals(rep))
                .noneMatch(one -> isGone(one.off()));
          }
        };
  }

  @Test
  void says_of_each_whether_an_offer_with_it_would_be_taken() {
    knows("005ana", null);
    knows("005ben", Why.ABSENT);
    knows("005eve", Why.NO_PERMISSION);

    assertThat(resource.list().hosts())
        .extracting(HostView::id, HostView::bookable, host -> host.off() != null)
        .containsExactly(
            tuple("005ana", true, false),
            tuple("005ben", true, true),
            tuple("005eve", false, true));
  }

  @Test
  void leaves_out_of_whom_nothing_is_known_before_salesforce_has_answered() {
    members.add(member("005new", null));
    knows("005ana", null);

    assertThat(resource.list().hosts()).extracting(HostView::id).containsExactly("005ana");
  }

  private static boolean isGone(@Nullable OffDuty off) {
    return off != null && off.why() != Why.ABSENT;
  }

  private void knows(String id, @Nullable Why why) {
    members.add(member(id, why));
    known.add(new RepId(id));
  }

  private static Member member(String id, @Nullable Why why) {
    var off = why == null ? null : new OffDuty(why, "is off duty", null);
    return new Member(new RepId(id), id, true, false, off, Pause.SILENT, 5, null, List.of());
  }
}
