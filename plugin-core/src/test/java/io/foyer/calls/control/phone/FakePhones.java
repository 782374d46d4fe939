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

  @Override
  public boolean isOn() {
    return on;
  }

  @Override
  public void dial(PhoneCallId call, PhoneNumber number, Listener listener) {
    dialled.add(number.value());
  }

  @Override
  public void hangUp(PhoneCallId call) {
    hungUp.add(call);
  }
}
