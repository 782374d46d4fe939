package io.foyer.invitations.entity;

import io.foyer.access.entity.RepId;

/** A rep is told something of a meeting. Fired inside the transaction that stores it. */
public record NoticesChanged(RepId rep) {}
