package io.foyer.calendars.entity.refusal;

import io.foyer.platform.Refusal;

/** An address that Foyer does not call: not encrypted, or within a private network. */
public final class AddressNotAllowed extends Refusal {
  public AddressNotAllowed() {
    super(
        Kind.INVALID,
        "calendar.address-not-allowed",
        "The address must begin with https:// and be reachable on the internet.");
  }
}
