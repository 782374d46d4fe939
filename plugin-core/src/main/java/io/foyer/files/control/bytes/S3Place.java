package io.foyer.files.control.bytes;

/**
 * A bucket of a store that speaks S3, and who may use it.
 *
 * @param url of the store, without the bucket
 */
public record S3Place(
    String url, String region, String bucket, String accessKey, String secretKey) {

  /** Keys never reach a log by accident. */
  @Override
  public String toString() {
    return "S3Place " + url + "/" + bucket;
  }
}
