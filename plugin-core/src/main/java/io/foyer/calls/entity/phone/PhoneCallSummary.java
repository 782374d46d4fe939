package io.foyer.calls.entity.phone;

import io.foyer.conversations.entity.ConversationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call to a phone as it stood at one moment.
 *
 * @param dialledAt null while nothing was dialled
 * @param code what the phone network said at the end, as SIP numbers it; null where it said nothing
 */
public record PhoneCallSummary(
    PhoneCallId id,
    ConversationId conversation,
    PhoneNumber number,
    PhoneCallState state,
    @Nullable Instant dialledAt,
    @Nullable Integer code) {

  public boolean isConnected() {
    return state == PhoneCallState.DIALLED || state == PhoneCallState.ANSWERED;
  }
}
