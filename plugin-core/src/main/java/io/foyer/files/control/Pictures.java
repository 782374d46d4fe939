package io.foyer.files.control;

import io.foyer.files.entity.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/**
 * Measures pictures by their heads; nothing is unpacked, so none can fill the memory.
 *
 * <p>What cannot be measured has no size, and is shown as a file.
 */
final class Pictures {
  private static final String WEBP = "image/webp";
  private static final int WEBP_HEAD = 30;
  private static final int FOURTEEN_BITS = 0x3fff;
  private static final int THREE_BYTES = 0xffffff;

  private Pictures() {}

  static Optional<Picture> measure(Path file, String mediaType) {
    try {
      return mediaType.equals(WEBP) ? webp(file) : read(file, mediaType);
    } catch (IOException | RuntimeException broken) {
      // Readers tell of broken heads in many ways.
      return Optional.empty();
    }
  }

  private static Optional<Picture> read(Path file, String mediaType) throws IOException {
    var readers = ImageIO.getImageReadersByMIMEType(mediaType);
    if (!readers.hasNext()) {
      return Optional.empty();
    }
    ImageReader reader = readers.next();
    try (var in = new FileImageInputStream(file.toFile())) {
      reader.setInput(in, true, true);
      return Optional.of(new Picture(reader.getWidth(0), reader.getHeight(0)));
    } finally {
      reader.dispose();
    }
  }

  /** Java reads no WebP; its three sorts tell their size at fixed places. */
  private static Optional<Picture> webp(Path file) throws IOException {
    var head = head(file);
    if (head.remaining() < WEBP_HEAD) {
      return Optional.empty();
    }
    return switch (head.getInt(12)) {
      case 0x20385056 -> // "VP8 "
          picture(head.getShort(26) & FOURTEEN_BITS, head.getShort(28) & FOURTEEN_BITS);
      case 0x4c385056 -> // "VP8L"
          picture(
              (head.getInt(21) & FOURTEEN_BITS) + 1, (head.getInt(21) >>> 14 & FOURTEEN_BITS) + 1);
      case 0x58385056 -> // "VP8X"
          picture((head.getInt(24) & THREE_BYTES) + 1, (head.getInt(26) >>> 8) + 1);
      default -> Optional.empty();
    };
  }

  private static ByteBuffer head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return ByteBuffer.wrap(in.readNBytes(WEBP_HEAD)).order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  private static Optional<Picture> picture(int width, int height) {
    return Optional.of(new Picture(width, height));
  }
}
