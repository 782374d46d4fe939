package io.foyer.experiences.entity;

import io.foyer.configuration.entity.Criteria;

/** Says of the visitor who is on its way what steps have to know. */
public interface Judge {

  boolean fits(Criteria criteria);

  boolean hasEmail();
}
