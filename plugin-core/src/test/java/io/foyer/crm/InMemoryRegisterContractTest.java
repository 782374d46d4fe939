package io.foyer.crm;

import static io.foyer.crm.CrmRecordsFixture.HANAKO;
import static io.foyer.crm.CrmRecordsFixture.KIM;

import io.foyer.crm.control.CrmRegister;
import io.foyer.crm.entity.CrmObject;
import org.junit.jupiter.api.BeforeEach;

class InMemoryRegisterContractTest extends CrmRegisterContract {

  private final InMemoryRegister register = new InMemoryRegister();

  @BeforeEach
  void fill() {
    register.has(CrmObject.CONTACT, "003K", "Kim Andersen", "ACME Robotics", KIM);
    register.has(CrmObject.LEAD, "00QH", "Hanako Sato", "Kumo K.K.", HANAKO);
  }

  @Override
  protected CrmRegister register() {
    return register;
  }

  @Override
  protected String ben() {
    return "005B";
  }

  @Override
  protected void keepFromReps(String id) {
    register.keepsFromReps(id);
  }

  @Override
  protected void mend() {
    register.isAway(false);
  }

  @Override
  protected void down() {
    register.isAway(true);
  }

  @Override
  protected String lead(String lastName, String company, String email) {
    return register.has(CrmObject.LEAD, "00Q" + email, lastName, company, email).id();
  }
}
