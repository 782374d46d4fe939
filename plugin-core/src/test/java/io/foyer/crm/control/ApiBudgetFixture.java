package io.foyer.crm.control;

import java.time.Clock;

/** A budget for tests of other capabilities. */
public final class ApiBudgetFixture {

  private ApiBudgetFixture() {}

  /** Nothing is spent of it yet. */
  public static ApiBudget at(Clock clock) {
    var budget = new ApiBudget();
    budget.clock = clock;
    return budget;
  }
}
