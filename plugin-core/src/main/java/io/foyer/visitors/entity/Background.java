package io.foyer.visitors.entity;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a visitor besides what it does and says.
 *
 * <p>None of it is taken from a batch of facts: a page can tell the browser's language and clock,
 * the rest is found out here.
 *
 * @param visitsBefore how often it was here before this visit
 * @param network the organisation that the visitor's internet address belongs to
 * @param company as a provider has it
 */
public record Background(
    Locality locality,
    Device device,
    int visitsBefore,
    @Nullable String network,
    Firmographics company) {

  public static final Background UNKNOWN =
      new Background(Locality.UNKNOWN, Device.UNKNOWN, 0, null, Firmographics.UNKNOWN);

  public static Background living(Locality locality) {
    return UNKNOWN.in(locality);
  }

  public Background in(Locality told) {
    return new Background(told, device, visitsBefore, network, company);
  }

  public Background on(Device told) {
    return new Background(locality, told, visitsBefore, network, company);
  }

  public Background after(int visits) {
    return new Background(locality, device, visits, network, company);
  }

  public Background behind(@Nullable String organisation) {
    return new Background(locality, device, visitsBefore, organisation, company);
  }

  public Background of(Firmographics told) {
    return new Background(locality, device, visitsBefore, network, told);
  }

  /** Without a company that was found by an address which the visitor has corrected since. */
  Background kept(Identity before, Identity now) {
    boolean isCorrected = before.email() != null && !domain(before).equals(domain(now));
    return isCorrected ? of(Firmographics.UNKNOWN) : this;
  }

  private static String domain(Identity identity) {
    String email = Objects.requireNonNullElse(identity.email(), "");
    return email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  /** With what is told now; what that leaves unsaid stays. */
  Background joinedWith(Background told) {
    return new Background(
        told.locality.equals(Locality.UNKNOWN) ? locality : told.locality,
        told.device.equals(Device.UNKNOWN) ? device : told.device,
        Math.max(visitsBefore, told.visitsBefore),
        told.network == null ? network : told.network,
        told.company.equals(Firmographics.UNKNOWN) ? company : told.company);
  }
}
