package io.foyer.files.entity;

import io.foyer.platform.Ids;

/** The name of a file in Foyer; nobody can guess it. */
public record FileId(String value) {
  public static FileId next() {
    return new FileId(Ids.next("file"));
  }

  @Override
  public String toString() {
    return value;
  }
}
