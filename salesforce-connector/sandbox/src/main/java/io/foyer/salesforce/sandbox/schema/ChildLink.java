package io.foyer.salesforce.sandbox.schema;

/** The way from a parent to its children: {@code Account.Contacts} is Contact's AccountId. */
public record ChildLink(String name, ObjectType child, Field field) {}
