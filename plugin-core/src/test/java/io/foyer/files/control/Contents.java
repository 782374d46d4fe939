package io.foyer.files.control;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** What people send, good and bad, each a few bytes. */
public final class Contents {
  private Contents() {}

  /** {@code format}: png, jpg or gif. */
  public static byte[] picture(String format, int width, int height) {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** A genuine WebP of 1 × 1, lossless. */
  public static byte[] webp() {
    return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
  }

  /** The head of a WebP of the extended sort. */
  public static byte[] extendedWebp(int width, int height) {
    var head = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN);
    head.put(text("RIFF")).putInt(32).put(text("WEBPVP8X")).putInt(10).putInt(0);
    head.put(new byte[] {(byte) (width - 1), (byte) ((width - 1) >> 8), 0});
    head.put(new byte[] {(byte) (height - 1), (byte) ((height - 1) >> 8), 0});
    return head.array();
  }

  /** A PNG that says it is huge: some thousand bytes that would be gigabytes when drawn. */
  public static byte[] bomb() {
    var png = picture("png", 1, 1);
    var head = ByteBuffer.wrap(png);
    head.putInt(16, 60_000).putInt(20, 60_000);
    var sum = new CRC32();
    sum.update(png, 12, 17);
    head.putInt(29, (int) sum.getValue());
    return png;
  }

  public static byte[] pdf() {
    return text("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
  }

  public static byte[] text(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] docx(String... more) {
    var names = new String[more.length + 2];
    names[0] = "[Content_Types].xml";
    names[1] = "word/document.xml";
    System.arraycopy(more, 0, names, 2, more.length);
    return zip(names);
  }

  public static byte[] zip(String... names) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text("<x/>"));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
