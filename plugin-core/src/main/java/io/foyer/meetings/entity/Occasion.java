package io.foyer.meetings.entity;

/**
 * What a meeting is called and where it is.
 *
 * @param title one line
 * @param place a link, a phone number or words; empty where nothing was set up
 */
public record Occasion(String title, String place) {}
