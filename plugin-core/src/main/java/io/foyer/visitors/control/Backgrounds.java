package io.foyer.visitors.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Site;
import io.foyer.visitors.entity.Background;
import io.foyer.visitors.entity.Locality;
import io.foyer.visitors.entity.Whereabouts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what is known of somebody who comes, besides what it does.
 *
 * <p>Answers at once, from memory and files.
 */
@ApplicationScoped
public class Backgrounds {
  @Inject Geography geography;
  @Inject Networks networks;
  @Inject Configurations configurations;

  /**
   * What a browser and its connection tell.
   *
   * @param automated a program says that it drives the browser
   * @param machine null where it cannot be known
   */
  public record Surroundings(
      @Nullable String language,
      @Nullable String zone,
      @Nullable String userAgent,
      boolean automated,
      @Nullable InetAddress machine) {}

  Background of(Site site, Surroundings around) {
    Locality said = Localities.of(around.language(), around.zone());
    // People who try a site out drive their browsers by program.
    boolean automated = around.automated() && !site.testMode();
    Background background = Background.living(said).on(Devices.of(around.userAgent(), automated));
    InetAddress machine = around.machine();
    return machine == null
        ? background
        : background.in(located(said, machine)).behind(networks.of(machine).orElse(null));
  }

  private Locality located(Locality said, InetAddress machine) {
    Whereabouts there =
        geography.of(machine).map(said.whereabouts()::joinedWith).orElse(said.whereabouts());
    boolean enough = configurations.current().company().countryByAddress();
    return new Locality(said.language(), said.zone(), enough ? there.counting() : there);
  }
}
