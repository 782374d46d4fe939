package io.foyer.crm;

import io.foyer.crm.control.CrmInspector;

class InMemoryInspectorContractTest extends InspectorContract {

  private final InMemoryInspector org = new InMemoryInspector();

  @Override
  protected CrmInspector inspector() {
    return org;
  }

  @Override
  protected void down() {
    org.goDown();
  }
}
