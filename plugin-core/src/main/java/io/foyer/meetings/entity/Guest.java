package io.foyer.meetings.entity;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The visitor as it introduced itself when it booked.
 *
 * @param email as typed; a claim until it is proven
 * @param zone in which it reads the time
 * @param language of mails to it, as a BCP 47 tag
 * @param phone for a meeting by phone; null where it was not asked
 * @param answers to the questions of the meeting type, as lines "question: answer"; may be empty
 */
public record Guest(
    String name,
    String email,
    ZoneId zone,
    String language,
    @Nullable String phone,
    String answers) {}
