package io.foyer.salesforce.sandbox.store;

import java.sql.SQLException;
import org.h2.api.ErrorCode;

/** The store could not do what was asked. */
public final class StoreFailure extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int code;

  StoreFailure(SQLException cause) {
    super(cause.getMessage(), cause);
    this.code = cause.getErrorCode();
  }

  /** Whether another transaction holds the row for too long. */
  public boolean isLock() {
    return code == ErrorCode.LOCK_TIMEOUT_1
        || code == ErrorCode.DEADLOCK_1
        || code == ErrorCode.CONCURRENT_UPDATE_1;
  }

  /** Whether another process has the data folder open. */
  public boolean isInUse() {
    return code == ErrorCode.DATABASE_ALREADY_OPEN_1;
  }
}
