package io.foyer.protocol;

/** A browser tab with the website in it. */
public record TabView(String tab, String title, String path, boolean visible) {}
