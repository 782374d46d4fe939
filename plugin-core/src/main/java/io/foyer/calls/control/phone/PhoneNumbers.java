package io.foyer.calls.control.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import io.foyer.calls.entity.phone.PhoneNumber;
import io.foyer.calls.entity.refusal.PhoneNumberNotAllowed;
import io.foyer.calls.entity.refusal.PhoneNumberUnusable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a visitor typed as a phone's number, and lets through what may be called.
 *
 * <p>Only the countries that are named, and only numbers that a person could have: whatever earns
 * somebody money by being called is refused.
 */
@ApplicationScoped
public class PhoneNumbers {
  /** Longer is no number however it is written. */
  private static final int LONGEST = 40;

  /** Where land lines and mobile phones have the same numbers the plan cannot tell them apart. */
  private static final Set<PhoneNumberType> PEOPLE =
      EnumSet.of(
          PhoneNumberType.FIXED_LINE, PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

  private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

  @Inject
  @ConfigProperty(name = "foyer.phone.countries")
  Optional<String> countries;

  /**
   * The number as the world dials it.
   *
   * @param country of two letters, for a number that is written without it; null where unknown
   * @throws PhoneNumberUnusable where that is no number
   * @throws PhoneNumberNotAllowed where it is one that is not called
   */
  public PhoneNumber allowed(String typed, @Nullable String country) {
    var number = read(typed, country);
    if (!plans.isValidNumber(number) || number.hasExtension()) {
      throw new PhoneNumberUnusable();
    }
    var region = plans.getRegionCodeForNumber(number);
    if (region == null
        || !allowed().contains(region)
        || !PEOPLE.contains(plans.getNumberType(number))) {
      throw new PhoneNumberNotAllowed();
    }
    return new PhoneNumber(plans.format(number, PhoneNumberFormat.E164));
  }

  /** Whether any phone may be called. */
  public boolean isAnyAllowed() {
    return !allowed().isEmpty();
  }

  private Phonenumber.PhoneNumber read(String typed, @Nullable String country) {
    if (typed.length() > LONGEST) {
      throw new PhoneNumberUnusable();
    }
    try {
      return plans.parse(typed, country == null ? null : country.toUpperCase(Locale.ROOT));
    } catch (NumberParseException unreadable) {
      throw new PhoneNumberUnusable();
    }
  }

  private Set<String> allowed() {
    return countries.stream()
        .flatMap(all -> Arrays.stream(all.split("[\\s,]+", -1)))
        .filter(code -> !code.isEmpty())
        .map(code -> code.toUpperCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
