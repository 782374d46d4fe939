package io.foyer.salesforce.sandbox.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Who shall own a lead.
 *
 * <p>The first entry that fits decides; an entry without criteria fits every lead.
 */
public record AssignmentRule(String name, List<Entry> entries) {
  private static final String FILE = "/assignment-rules/Lead.assignmentRules-meta.xml";

  /**
   * One line of a rule.
   *
   * @param assignee a user name, or the developer name of a queue
   */
  public record Entry(List<Criterion> criteria, String assignee, boolean toQueue) {

    static Entry read(MetadataXml xml) {
      return new Entry(
          xml.children("criteriaItems").stream().map(Criterion::read).toList(),
          xml.text("assignedTo"),
          xml.text("assignedToType").equals("Queue"));
    }
  }

  /** A field and the texts of which it must be one. */
  record Criterion(String field, List<String> values) {

    static Criterion read(MetadataXml xml) {
      if (!xml.text("operation").equals("equals")) {
        throw new IllegalStateException("unknown operation " + xml.text("operation"));
      }
      return new Criterion(
          xml.text("field").replaceFirst("^Lead\\.", ""),
          Arrays.asList(xml.text("value").toLowerCase(Locale.ROOT).split(",", -1)));
    }

    boolean holds(UnaryOperator<String> lead) {
      return values.contains(lead.apply(field).toLowerCase(Locale.ROOT));
    }
  }

  /** The org's rules for leads. */
  public static List<AssignmentRule> ofLeads() {
    return MetadataXml.resource(FILE).children("assignmentRule").stream()
        .map(
            rule ->
                new AssignmentRule(
                    rule.text("fullName"),
                    rule.children("ruleEntry").stream().map(Entry::read).toList()))
        .toList();
  }

  /** The entry for a lead, of which the text of any field can be asked. */
  public Optional<Entry> entry(UnaryOperator<String> lead) {
    return entries.stream()
        .filter(entry -> entry.criteria().stream().allMatch(asked -> asked.holds(lead)))
        .findFirst();
  }
}
