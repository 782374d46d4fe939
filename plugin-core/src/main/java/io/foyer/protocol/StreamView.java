package io.foyer.protocol;

/** A column of the board, in its place by priority. */
public record StreamView(String id, String title, String color, boolean autoPounce) {}
