package io.foyer.visitors.control;

import io.foyer.visitors.entity.HostileText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose network an internet address belongs to, by the operator's file of networks.
 *
 * <p>Carriers and hosters tell nothing of a visitor and are left out. Without a file nobody's
 * network is known.
 */
@ApplicationScoped
public class Networks {
  private static final int LIMIT = 120;

  /** Those who carry or host others; most visitors at home come through one. */
  private static final Pattern CARRIERS =
      Pattern.compile(
          "telecom|telekom|telefonica|vodafone|orange|verizon|comcast|at&t|t-mobile|communicat"
              + "|broadband|cable|fiber|fibre|mobile|wireless|cellular|internet|isp\\b|\\bnet\\b"
              + "|hosting|hetzner|ovh|digitalocean|linode|data ?cent|cloud|amazon|aws|google"
              + "|microsoft|azure|akamai|fastly|oracle|alibaba|tencent|vpn|proxy|starlink",
          Pattern.CASE_INSENSITIVE);

  @Inject
  @ConfigProperty(name = "foyer.geo.network-db")
  Optional<String> networkFile;

  private Optional<AddressFile> file = Optional.empty();

  @PostConstruct
  void open() {
    file = networkFile.filter(path -> !path.isBlank()).flatMap(AddressFile::at);
  }

  /** Whether there is a file to ask. */
  public boolean areKnown() {
    return file.isPresent();
  }

  public Optional<String> of(InetAddress address) {
    return file.filter(it -> PublicAddresses.isOne(address))
        .map(it -> it.of(address))
        .flatMap(Networks::organisation)
        .filter(name -> !CARRIERS.matcher(name).find());
  }

  private static Optional<String> organisation(Map<?, ?> found) {
    Object named = found.get("autonomous_system_organization");
    Object name = named != null ? named : found.get("as_name");
    return name instanceof String text
        ? Optional.ofNullable(HostileText.cleanOrNull(text, LIMIT))
        : Optional.empty();
  }
}
