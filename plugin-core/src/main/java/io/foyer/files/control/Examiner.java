package io.foyer.files.control;

import io.foyer.files.entity.Examined;
import io.foyer.files.entity.FileName;
import io.foyer.files.entity.Picture;
import io.foyer.files.entity.refusal.FileKindRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/**
 * Looks into a file: what it is by its content.
 *
 * <p>The name only tells apart what has the same beginning, a table from a text or one sort of
 * office document from another; it never makes a picture of a program.
 */
@ApplicationScoped
public class Examiner {
  @Inject FileSettings settings;

  private final MimeTypes kinds = MimeTypes.getDefaultMimeTypes(Examiner.class.getClassLoader());

  /**
   * @param given the name as the sender's machine said it
   * @throws FileKindRefused when it is of no kind that the company takes
   */
  Examined examine(Path file, String given, Received received) {
    var mediaType = mediaType(file, given);
    if (!settings.types().contains(mediaType) || !Office.isWhatItSays(file, mediaType)) {
      throw new FileKindRefused();
    }
    var picture =
        Picture.isDrawn(mediaType)
            ? Pictures.measure(file, mediaType).filter(Picture::canBeShown).orElse(null)
            : null;
    var name = FileName.of(given, endings(mediaType));
    return new Examined(name, mediaType, received.bytes(), received.sha256(), picture);
  }

  private String mediaType(Path file, String given) {
    var hints = new Metadata();
    hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, FileName.of(given, List.of()).value());
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      // By name alone anything could be a picture.
      var isKnown = !kinds.detect(in, new Metadata()).equals(MediaType.OCTET_STREAM);
      return isKnown ? kinds.detect(in, hints).getBaseType().toString() : "unknown";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private List<String> endings(String mediaType) {
    try {
      return kinds.forName(mediaType).getExtensions();
    } catch (MimeTypeException noSuchType) {
      return List.of();
    }
  }
}
