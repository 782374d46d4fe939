package io.foyer.crm.entity;

import java.time.Instant;

/**
 * An article of the CRM's knowledge in one language, as it is published now.
 *
 * @param id of this version; another once it is published anew
 * @param article what its translations have in common
 * @param language such as {@code fr}
 * @param isMaster whether the others are translations of it
 */
public record KnowledgeVersion(
    String id, String article, String language, boolean isMaster, Instant modifiedAt) {}
