package io.foyer.reps.entity;

import io.foyer.platform.Refusal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A rep who is off duty cannot be available. */
public final class RepOffDuty extends Refusal {
  public RepOffDuty(OffDuty off) {
    super(Kind.CONFLICT, "rep.off-duty", "This rep " + off.words() + ".", details(off));
  }

  private static Map<String, String> details(OffDuty off) {
    Map<String, String> details = new HashMap<>();
    details.put("reason", off.why().code());
    Instant until = off.until();
    if (until != null) {
      details.put("until", until.toString());
    }
    return details;
  }
}
