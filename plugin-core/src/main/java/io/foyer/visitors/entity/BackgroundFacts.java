package io.foyer.visitors.entity;

import io.foyer.configuration.entity.FactCatalogue;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a visitor is and what it looks through, as criteria name it. */
final class BackgroundFacts {

  private BackgroundFacts() {}

  static void putInto(Map<String, Function<Visitor, @Nullable String>> facts) {
    facts.put(FactCatalogue.LANGUAGE, visitor -> visitor.locality().language());
    facts.put(FactCatalogue.COUNTRY, visitor -> visitor.locality().countedCountry());
    facts.put(FactCatalogue.REGION, there(Whereabouts::region));
    facts.put(FactCatalogue.CITY, there(Whereabouts::city));
    facts.put(FactCatalogue.BROWSER, device(Device::browser));
    facts.put(FactCatalogue.OPERATING_SYSTEM, device(Device::system));
    facts.put(FactCatalogue.DEVICE, device(Device::kind));
    facts.put(FactCatalogue.AUTOMATED, device(it -> Boolean.toString(it.automated())));
    facts.put(FactCatalogue.VISIT_NUMBER, visitor -> Integer.toString(before(visitor) + 1));
    facts.put(FactCatalogue.RETURNING, visitor -> Boolean.toString(before(visitor) > 0));
    facts.put(FactCatalogue.NETWORK, visitor -> visitor.background().network());
  }

  private static int before(Visitor visitor) {
    return visitor.background().visitsBefore();
  }

  private static Function<Visitor, @Nullable String> device(
      Function<Device, @Nullable String> part) {
    return visitor -> part.apply(visitor.background().device());
  }

  /** Nearer than the country is surer in no case, so it counts where the country does. */
  private static Function<Visitor, @Nullable String> there(
      Function<Whereabouts, @Nullable String> part) {
    return visitor -> {
      Whereabouts there = visitor.locality().whereabouts();
      return there.counts() ? part.apply(there) : null;
    };
  }
}
