package io.foyer.crm.entity;

/** By what a visitor was found in the CRM, the surest first. */
public enum Confidence {
  CONTACT_EMAIL,
  LEAD_EMAIL,
  CONVERTED_LEAD,
  DOMAIN,
  NONE
}
