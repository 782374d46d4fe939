package io.foyer.files.control.bytes;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signature Version 4 of AWS, computed anew from what came in. */
final class Signature {
  private static final Pattern SAID =
      Pattern.compile(
          "AWS4-HMAC-SHA256 Credential=([^/]+)/(\\d{8})/([^/]+)/s3/aws4_request,"
              + " ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})");

  private Signature() {}

  static boolean isGood(HttpExchange asked, byte[] body, String secret) {
    var said = SAID.matcher(String.valueOf(asked.getRequestHeaders().getFirst("Authorization")));
    if (!said.matches() || !said.group(1).equals(FakeS3.ACCESS_KEY)) {
      return false;
    }
    var date = said.group(2);
    var scope = date + "/" + said.group(3) + "/s3/aws4_request";
    var text =
        String.join(
            "\n",
            "AWS4-HMAC-SHA256",
            header(asked, "x-amz-date"),
            scope,
            hash(canonical(asked, said.group(4), body)));
    var key = mac(("AWS4" + secret).getBytes(StandardCharsets.UTF_8), date);
    for (var part : new String[] {said.group(3), "s3", "aws4_request"}) {
      key = mac(key, part);
    }
    return said.group(3).equals(FakeS3.REGION)
        && HexFormat.of().formatHex(mac(key, text)).equals(said.group(5));
  }

  private static byte[] canonical(HttpExchange asked, String signed, byte[] body) {
    var headers =
        Arrays.stream(signed.split(";", -1))
            .map(name -> name + ":" + header(asked, name).strip() + "\n")
            .collect(Collectors.joining());
    var uri = asked.getRequestURI();
    var query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    var all =
        String.join(
            "\n", asked.getRequestMethod(), uri.getRawPath(), query, headers, signed, hash(body));
    return all.getBytes(StandardCharsets.UTF_8);
  }

  private static String header(HttpExchange asked, String name) {
    return String.valueOf(asked.getRequestHeaders().getFirst(name));
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
