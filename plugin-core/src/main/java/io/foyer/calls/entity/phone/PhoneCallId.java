package io.foyer.calls.entity.phone;

/** Names a call to a phone: {@code phone_…}. */
public record PhoneCallId(String value) {
  public static final String PREFIX = "phone";

  @Override
  public String toString() {
    return value;
  }
}
