package io.foyer.calls.control.phone;

import io.foyer.calls.entity.phone.PhoneCallId;
import io.foyer.calls.entity.phone.PhoneNumber;

/**
 * A way to the phones of the world. One deployment has one.
 *
 * <p>It is told nothing that was not allowed before, and tells what becomes of a call by its
 * listener, from whichever thread.
 */
public interface PhoneGateway {
  /** What becomes of a call. */
  interface Listener {
    /** Somebody picked it up. */
    void answered(PhoneCallId call);

    /** It is over, and what the phone network said, as SIP numbers it. */
    void ended(PhoneCallId call, int code);
  }

  /** Whether there is a way at all. */
  boolean isOn();

  void dial(PhoneCallId call, PhoneNumber number, Listener listener);

  /** Also of one that is over or unknown: then nothing happens. */
  void hangUp(PhoneCallId call);
}
