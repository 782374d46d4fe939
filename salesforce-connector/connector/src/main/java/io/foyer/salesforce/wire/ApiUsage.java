package io.foyer.salesforce.wire;

import io.foyer.crm.control.ApiBudget;
import io.foyer.crm.control.CrmConnection;
import io.foyer.crm.entity.CrmUsage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the calls themselves tell of the connection: whether they are answered, and their count. */
@ApplicationScoped
public class ApiUsage implements CrmConnection {

  private static final Pattern API_USAGE = Pattern.compile("api-usage=(\\d+)/(\\d+)");
  private static final CrmUsage NEVER_ASKED = new CrmUsage(false, null, null, null, -1, -1);

  @Inject Clock clock;
  @Inject ApiBudget budget;

  private CrmUsage usage = NEVER_ASKED;

  @Override
  public synchronized CrmUsage usage() {
    return usage;
  }

  /** Salesforce answered something sensible. */
  public synchronized void answered() {
    usage = new CrmUsage(true, clock.instant(), null, null, usage.used(), usage.limit());
  }

  /** It did not. */
  public synchronized void failed(String problem) {
    Instant since = usage.failingSince() == null ? clock.instant() : usage.failingSince();
    usage = usage(since, problem, usage.used(), usage.limit());
  }

  /** Calls of the day so far, as SOAP tells them. */
  public synchronized void counted(long used, long limit) {
    budget.told(used, limit);
    usage =
        new CrmUsage(
            usage.connected(),
            usage.lastAnswerAt(),
            usage.failingSince(),
            usage.lastProblem(),
            used,
            limit);
  }

  /** The same, as REST tells it in a header. */
  public void counted(String limitInfo) {
    var matcher = API_USAGE.matcher(limitInfo);
    if (matcher.find()) {
      counted(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
    }
  }

  private CrmUsage usage(@Nullable Instant since, String problem, long used, long limit) {
    return new CrmUsage(false, usage.lastAnswerAt(), since, problem, used, limit);
  }
}
