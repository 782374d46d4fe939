package io.foyer.reps.control;

import io.foyer.access.entity.RepId;
import io.foyer.reps.entity.OffDuty;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reps who are off duty when a test says so. */
public final class FixedAttendance extends Attendance {
  public static final OffDuty ABSENT =
      new OffDuty(OffDuty.Why.ABSENT, "is absent until further notice", null);

  public final Map<RepId, OffDuty> off = new ConcurrentHashMap<>();

  @Override
  public Optional<OffDuty> offDuty(RepId rep) {
    return Optional.ofNullable(off.get(rep));
  }
}
