package io.foyer.calls.control.phone;

import io.foyer.calls.entity.phone.PhoneCallId;
import io.foyer.calls.entity.phone.PhoneNumber;
import java.util.ArrayList;
import java.util.List;

/** Phones that ring as a test says. */
public final class FakePhones implements PhoneGateway {
  public final List<String> dialled = new ArrayList<>();
  public final List<PhoneCallId> hungUp = new ArrayList<>();
  public boolean on = true;
  public boolean broken;

  @Override
  public boolean isOn() {
    return on;
  }

  @Override
  public void dial(PhoneCallId call, PhoneNumber number, Listener listener) {
    if (broken) {
      throw new IllegalStateException("no way to phones");
    }
    dialled.add(number.value());
  }

  @Override
  public void hangUp(PhoneCallId call) {
    hungUp.add(call);
  }
}
