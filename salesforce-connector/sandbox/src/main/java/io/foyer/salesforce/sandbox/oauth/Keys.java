package io.foyer.salesforce.sandbox.oauth;

import java.nio.file.Path;

/** The org's own key and those of its apps. */
public final class Keys {
  private final SigningKey own;
  private final AppKeys apps;

  private Keys(SigningKey own, AppKeys apps) {
    this.own = own;
    this.apps = apps;
  }

  public static Keys in(Path folder) {
    return new Keys(SigningKey.in(folder), new AppKeys(folder));
  }

  SigningKey own() {
    return own;
  }

  AppKeys apps() {
    return apps;
  }
}
