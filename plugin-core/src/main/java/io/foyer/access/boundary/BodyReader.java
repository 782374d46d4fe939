package io.foyer.access.boundary;

import io.foyer.access.entity.BodyTooLarge;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/**
 * Reads the {@link Body} of every request that has one.
 *
 * <p>It is taken for UTF-8, as JSON is, whatever the request says, and read only so far.
 */
@Provider
public class BodyReader implements MessageBodyReader<Body> {
  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] said, MediaType media) {
    return type == Body.class;
  }

  @Override
  public Body readFrom(
      Class<Body> type,
      Type generic,
      Annotation[] said,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream stream)
      throws IOException {
    int longest = longest(said);
    byte[] read = stream.readNBytes(longest + 1);
    if (read.length > longest) {
      throw new BodyTooLarge();
    }
    return Body.of(new String(read, StandardCharsets.UTF_8));
  }

  private static int longest(Annotation[] said) {
    for (Annotation each : said) {
      if (each instanceof LongBody allowed) {
        return allowed.value();
      }
    }
    return LimitedBody.LIMIT;
  }
}
