package io.foyer.calls.entity.phone;

import java.time.Instant;

/** Something happened to a call to a phone; it is shown as it stands afterwards. */
public record PhoneCallMoved(PhoneCallSummary call, Instant at) {}
