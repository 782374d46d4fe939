package io.foyer.crm;

/**
 * What every CRM behind the ports must do.
 *
 * <p>It has the people of the demonstration: Kim Andersen, a contact of ACME Robotics, and Hanako
 * Sato, a lead.
 */
public interface CrmContract
    extends LookupContract, ConversationContract, MeetingContract, ConfigurationContract {}
