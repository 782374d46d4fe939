package io.foyer.meetings.entity;

import io.foyer.access.entity.VisitorId;

/**
 * What turns a time that is held into a meeting.
 *
 * @param booking id of what the visitor holds
 */
public record Agreement(VisitorId visitor, String booking, Occasion occasion, Guest guest) {}
