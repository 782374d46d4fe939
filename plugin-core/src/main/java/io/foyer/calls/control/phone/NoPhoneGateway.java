package io.foyer.calls.control.phone;

import io.foyer.calls.entity.phone.PhoneCallId;
import io.foyer.calls.entity.phone.PhoneNumber;
import io.foyer.calls.entity.refusal.PhoneNotOffered;
import jakarta.enterprise.context.ApplicationScoped;

/** No way to phones is set up: nobody is offered one. */
@ApplicationScoped
public class NoPhoneGateway implements PhoneGateway {
  @Override
  public boolean isOn() {
    return false;
  }

  @Override
  public void dial(PhoneCallId call, PhoneNumber number, Listener listener) {
    throw new PhoneNotOffered();
  }

  @Override
  public void hangUp(PhoneCallId call) {
    // nothing was ever dialled
  }
}
