package io.foyer.reps.control;

import io.foyer.platform.Database;

/** The lock of reps on a test's database. */
public final class RepLockFixture {
  private RepLockFixture() {}

  public static RepLock on(Database database) {
    RepLock lock = new RepLock();
    lock.em = database.em();
    return lock;
  }
}
