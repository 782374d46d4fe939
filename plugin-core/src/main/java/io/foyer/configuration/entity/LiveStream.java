package io.foyer.configuration.entity;

/**
 * A column of the board.
 *
 * @param id record id
 * @param priority 1 is the leftmost; of several that fit, a visitor stands in the leftmost
 * @param color name of one of the six stream colours, lower-case, such as {@code rose}
 */
public record LiveStream(
    String id, String title, int priority, String color, boolean autoPounce, Criteria criteria) {}
