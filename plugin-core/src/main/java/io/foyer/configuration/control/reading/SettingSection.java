package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.AutoPounceRules;
import io.foyer.configuration.entity.CallRules;
import io.foyer.configuration.entity.Company;
import io.foyer.configuration.entity.LeadRules;
import io.foyer.configuration.entity.MessengerRules;
import io.foyer.configuration.entity.Publishing;
import io.foyer.configuration.entity.TimeLimits;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The one record of settings. */
final class SettingSection {

  private static final BigDecimal MILLIS_A_SECOND = BigDecimal.valueOf(1_000);
  private static final BigDecimal MILLIS_A_MINUTE = BigDecimal.valueOf(60_000);

  private static final Map<String, Publishing> PUBLISHING =
      Map.of("On Save", Publishing.ON_SAVE, "By Publishing", Publishing.BY_PUBLISHING);
  private static final Map<String, LeadRules.Owner> LEAD_OWNERS =
      Map.of(
          "Rep", LeadRules.Owner.REP,
          "Assignment Rule", LeadRules.Owner.ASSIGNMENT_RULE,
          "Queue", LeadRules.Owner.QUEUE);

  private SettingSection() {}

  static Publishing publishing(Row row) {
    return row.text("Publishing__c") == null
        ? Publishing.ON_SAVE
        : row.choice("Publishing__c", PUBLISHING).orElse(Publishing.ON_SAVE);
  }

  static Company company(Row row) {
    return new Company(
        row.required("Company_Name__c"),
        row.lines("Outcomes__c"),
        row.text("Lead_Source__c", Company.UNNAMED.leadSource()),
        row.whole("Rep_Capacity__c", new Row.Range(Company.UNNAMED.repCapacity(), 1, 100)),
        leads(row),
        row.flag("Country_By_Address__c"),
        messenger(row),
        row.flag("Suggest_Past_Answers__c"));
  }

  // An org with an older package has no such field: what is shipped counts.
  private static MessengerRules messenger(Row row) {
    return new MessengerRules(
        isOn(row, "Ask_For_Rating__c"),
        row.flag("Typing_Preview__c"),
        isOn(row, "Mark_Automated_Messages__c"),
        new CallRules(row.flag("Visitors_May_Call__c"), isOn(row, "Video_Calls__c")));
  }

  private static boolean isOn(Row row, String field) {
    return row.text(field) == null || row.flag(field);
  }

  private static LeadRules leads(Row row) {
    var owner =
        row.text("Lead_Owner__c") == null
            ? LeadRules.SHIPPED.owner()
            : row.choice("Lead_Owner__c", LEAD_OWNERS).orElse(LeadRules.SHIPPED.owner());
    var queue = row.text("Lead_Queue__c", "");
    if (owner == LeadRules.Owner.QUEUE && queue.isEmpty()) {
      row.problem("Lead_Queue__c", "Name the queue that owns new leads.");
    }
    return new LeadRules(owner, queue, row.flag("Allow_Duplicates__c"));
  }

  static TimeLimits limits(Row row) {
    var shipped = TimeLimits.SHIPPED;
    var limits =
        new TimeLimits(
            seconds(row, "Inbound_Countdown_Seconds__c", shipped.inboundCountdown()),
            seconds(row, "Answer_Within_Seconds__c", shipped.answerWithin()),
            seconds(row, "Undo_End_Seconds__c", shipped.undoEnd()),
            seconds(row, "Idle_After_Seconds__c", shipped.idleAfter()),
            seconds(row, "Gone_After_Seconds__c", shipped.goneAfter()),
            minutes(row, "Away_After_Minutes__c", shipped.awayAfter()),
            minutes(row, "Silence_Ask_Minutes__c", shipped.silenceAsk()),
            minutes(row, "Silence_End_Minutes__c", shipped.silenceEnd()),
            minutes(row, "Left_Site_Minutes__c", shipped.leftSite()));
    if (limits.silenceEnd().compareTo(limits.silenceAsk()) <= 0) {
      row.problem("Silence_End_Minutes__c", "Must be later than the question after silence.");
    }
    return limits;
  }

  static AutoPounceRules autoPounce(Row row) {
    var shipped = AutoPounceRules.SHIPPED;
    return new AutoPounceRules(
        row.flag("Auto_Pounce__c"),
        seconds(row, "Greet_After_Seconds__c", shipped.greetAfter()),
        seconds(row, "Nudge_After_Seconds__c", shipped.nudgeAfter()),
        seconds(row, "Reply_Within_Seconds__c", shipped.replyWithin()),
        ownDomains(row),
        row.flag("Auto_Pounce_By_Model__c"));
  }

  private static Set<String> ownDomains(Row row) {
    var domains = new LinkedHashSet<String>();
    for (var line : row.lines("Own_Domains__c")) {
      var domain = line.toLowerCase(Locale.ROOT);
      if (WebAddresses.isDomain(domain)) {
        domains.add(domain);
      } else {
        row.problem("Own_Domains__c", "“%s” is not a domain like example.com.".formatted(line));
      }
    }
    return domains;
  }

  // A second is the shortest that a person could answer in; an hour of countdown nobody waits.
  private static Duration seconds(Row row, String field, Duration shipped) {
    var range = new Row.Range(shipped.toSeconds(), 1, 3_600);
    return Duration.ofMillis(row.number(field, range).multiply(MILLIS_A_SECOND).longValue());
  }

  // Parts of a minute are allowed, down to about a second; a day is the most.
  private static Duration minutes(Row row, String field, Duration shipped) {
    var range = new Row.Range(shipped.toMinutes(), 0.01, 1_440);
    return Duration.ofMillis(row.number(field, range).multiply(MILLIS_A_MINUTE).longValue());
  }
}
