package io.foyer.files.control.bytes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which store that speaks S3 keeps the files. None by default. */
@Dependent
class S3Settings {
  @Inject
  @ConfigProperty(name = "foyer.files.s3.url")
  Optional<String> url;

  @Inject
  @ConfigProperty(name = "foyer.files.s3.bucket")
  String bucket;

  @Inject
  @ConfigProperty(name = "foyer.files.s3.region")
  String region;

  @Inject
  @ConfigProperty(name = "foyer.files.s3.access-key")
  Optional<String> accessKey;

  @Inject
  @ConfigProperty(name = "foyer.files.s3.secret-key")
  Optional<String> secretKey;

  /** Empty where files lie in a folder. */
  Optional<S3Place> place() {
    return url.map(String::strip)
        .filter(address -> !address.isEmpty())
        .map(
            address ->
                new S3Place(address, region, bucket, accessKey.orElse(""), secretKey.orElse("")));
  }
}
