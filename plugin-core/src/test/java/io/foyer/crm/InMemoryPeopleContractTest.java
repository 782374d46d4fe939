package io.foyer.crm;

import io.foyer.access.control.PeopleSource;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import org.junit.jupiter.api.BeforeEach;

class InMemoryPeopleContractTest extends PeopleContract {

  private final InMemoryPeople users = new InMemoryPeople();

  @BeforeEach
  void fill() {
    users.has(ana(), "Ana Novak", true, Right.REP);
    users.has(ada(), "Ada Lind", true, Right.ADMIN);
    users.has(stranger(), "Foyer Integration", true);
  }

  @Override
  protected PeopleSource people() {
    return users;
  }

  @Override
  protected RepId ana() {
    return new RepId("005a");
  }

  @Override
  protected RepId ada() {
    return new RepId("005d");
  }

  @Override
  protected RepId stranger() {
    return new RepId("005i");
  }

  @Override
  protected void deactivate(RepId user) {
    users.has(user, "Ada Lind", false, Right.ADMIN);
  }

  @Override
  protected void takePermissionSets(RepId user) {
    users.has(user, "Ada Lind", true);
  }

  @Override
  protected void assignGroup(RepId stranger) {
    users.has(stranger, "Foyer Integration", true, Right.REP, Right.SUPPORT);
  }

  @Override
  protected void down() {
    users.goDown();
  }
}
