package io.foyer.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the database can be used yet, and why not. */
@ApplicationScoped
public class DatabaseState {
  private volatile @Nullable String hindrance = "The database has not been reached yet.";

  void ready() {
    hindrance = null;
  }

  void hinderedBy(String why) {
    hindrance = why;
  }

  public boolean isReady() {
    return hindrance == null;
  }

  public Optional<String> hindrance() {
    return Optional.ofNullable(hindrance);
  }
}
