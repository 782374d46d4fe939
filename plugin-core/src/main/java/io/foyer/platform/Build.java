package io.foyer.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build of Foyer this is. */
public final class Build {
  private static final String RESOURCE = "/foyer-build.properties";
  private static final String VERSION = read();

  private Build() {}

  public static String version() {
    return VERSION;
  }

  private static String read() {
    try (InputStream stream = Build.class.getResourceAsStream(RESOURCE)) {
      Properties properties = new Properties();
      properties.load(stream);
      return properties.getProperty("version");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
