package io.foyer.visitors.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes small files of IPv4 addresses in MaxMind's format. */
final class AddressFileFixture {
  private static final byte[] MARKER =
      "\u00AB\u00CD\u00EFMaxMind.com".getBytes(StandardCharsets.ISO_8859_1);
  private static final int EMPTY = -1;

  /** Each node's two ways: a node's number, nothing, or -2 and less for a place in the data. */
  private final List<int[]> nodes = new ArrayList<>(List.of(new int[] {EMPTY, EMPTY}));

  private final ByteArrayOutputStream data = new ByteArrayOutputStream();

  static Path write(Path folder, Map<String, Map<String, ?>> networks) throws IOException {
    AddressFileFixture file = new AddressFileFixture();
    networks.forEach(file::add);
    return Files.write(folder.resolve("addresses.mmdb"), file.bytes());
  }

  private void add(String network, Map<String, ?> facts) {
    String[] parts = network.split("[./]", -1);
    int length = Integer.parseInt(parts[4]);
    int node = 0;
    for (int bit = 0; bit < length; bit++) {
      int way = (Integer.parseInt(parts[bit / 8]) >> (7 - bit % 8)) & 1;
      if (bit == length - 1) {
        nodes.get(node)[way] = -2 - data.size();
        value(facts);
      } else if (nodes.get(node)[way] == EMPTY) {
        nodes.add(new int[] {EMPTY, EMPTY});
        nodes.get(node)[way] = nodes.size() - 1;
        node = nodes.size() - 1;
      } else {
        node = nodes.get(node)[way];
      }
    }
  }

  private byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int[] node : nodes) {
      for (int way : node) {
        int record = way == EMPTY ? nodes.size() : way < 0 ? nodes.size() + 14 - way : way;
        all.writeBytes(new byte[] {(byte) (record >> 16), (byte) (record >> 8), (byte) record});
      }
    }
    all.writeBytes(new byte[16]);
    all.writeBytes(data.toByteArray());
    all.writeBytes(MARKER);
    data.reset();
    value(
        Map.of(
            "binary_format_major_version",
            (short) 2,
            "binary_format_minor_version",
            (short) 0,
            "build_epoch",
            1_781_740_800L,
            "database_type",
            "test",
            "description",
            Map.of("en", "test"),
            "ip_version",
            (short) 4,
            "languages",
            List.of("en"),
            "node_count",
            nodes.size(),
            "record_size",
            (short) 24));
    all.writeBytes(data.toByteArray());
    return all.toByteArray();
  }

  private void value(Object value) {
    if (value instanceof Map<?, ?> map) {
      data.write(7 << 5 | map.size());
      map.forEach(
          (name, one) -> {
            value(name);
            value(one);
          });
    } else if (value instanceof List<?> list) {
      data.writeBytes(new byte[] {(byte) list.size(), 4});
      list.forEach(this::value);
    } else if (value instanceof Integer number) {
      data.write(6 << 5 | 4);
      data.writeBytes(ByteBuffer.allocate(4).putInt(number).array());
    } else if (value instanceof Short number) {
      data.writeBytes(ByteBuffer.allocate(3).put((byte) (5 << 5 | 2)).putShort(number).array());
    } else if (value instanceof Long number) {
      data.writeBytes(ByteBuffer.allocate(10).put((byte) 8).put((byte) 2).putLong(number).array());
    } else if (value instanceof Double number) {
      data.write(3 << 5 | 8);
      data.writeBytes(ByteBuffer.allocate(8).putDouble(number).array());
    } else {
      byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
      data.writeBytes(
          text.length < 29
              ? new byte[] {(byte) (2 << 5 | text.length)}
              : new byte[] {(byte) (2 << 5 | 29), (byte) (text.length - 29)});
      data.writeBytes(text);
    }
  }
}
