package io.foyer.files.control.bytes;

import io.foyer.files.control.FileSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Puts files where the operator says: into a folder, or into a store that speaks S3. */
@ApplicationScoped
public class FileBytesChoice {

  @Produces
  @ApplicationScoped
  FileBytes bytes(FileSettings settings, S3Settings s3) {
    return s3.place()
        .<FileBytes>map(S3Bytes::new)
        .orElseGet(() -> new FolderBytes(settings.folder().resolve("kept")));
  }
}
