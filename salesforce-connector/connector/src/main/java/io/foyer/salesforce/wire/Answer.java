package io.foyer.salesforce.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * An HTTP answer, whole and unzipped.
 *
 * @param limitInfo the header that tells the calls of the day; empty when it was not sent
 */
@SuppressWarnings("ArrayRecordComponent") // read once by its lane, never compared
public record Answer(int status, byte[] body, String contentType, String limitInfo) {

  public String text() {
    return new String(body, UTF_8);
  }

  /** Whether an API spoke, and not a maintenance page or a gateway on the way. */
  public boolean isMachineMade() {
    return contentType.contains("json")
        || (contentType.contains("xml") && !contentType.contains("xhtml"))
        || status == 204;
  }
}
