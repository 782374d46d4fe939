package io.foyer.salesforce.sandbox.soql;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Ids in the order found, eighteen bytes each: a million of them take eighteen megabytes. */
final class FoundIds {
  private static final int LENGTH = 18;
  private final byte[] all;

  private FoundIds(byte[] all) {
    this.all = all;
  }

  /** Takes ids one after the other. */
  static final class Collector {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void add(String id) {
      bytes.writeBytes(id.getBytes(StandardCharsets.US_ASCII));
    }

    FoundIds all() {
      return new FoundIds(bytes.toByteArray());
    }
  }

  int size() {
    return all.length / LENGTH;
  }

  String[] range(int from, int to) {
    var ids = new String[to - from];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = new String(all, (from + i) * LENGTH, LENGTH, StandardCharsets.US_ASCII);
    }
    return ids;
  }
}
