package io.foyer.files.control.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes the scanner that the operator names; without one nothing is scanned. */
@ApplicationScoped
public class ScannerChoice {
  @Inject
  @ConfigProperty(name = "foyer.files.clamd")
  Optional<String> clamd;

  @Inject
  @ConfigProperty(name = "foyer.files.clamd-timeout")
  Duration timeout;

  @Produces
  @ApplicationScoped
  VirusScanner scanner() {
    return clamd
        .filter(address -> !address.isBlank())
        .<VirusScanner>map(address -> ClamdScanner.at(address.strip(), timeout))
        .orElseGet(NoScanner::new);
  }
}
