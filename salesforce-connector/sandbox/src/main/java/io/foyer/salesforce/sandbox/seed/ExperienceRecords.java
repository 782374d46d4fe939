package io.foyer.salesforce.sandbox.seed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the assistant asks those who read about other customers. */
final class ExperienceRecords {
  private final Planter planter;

  ExperienceRecords(Planter planter) {
    this.planter = planter;
  }

  void plant() {
    var experience = experience();
    var steps = new Steps(planter, experience);
    steps.say("Welcome", "You are looking at how others grow with us.", "Topic");
    steps.ask(
        "Topic",
        "What brings you here?",
        "A greenhouse like theirs -> Size\nOnly looking -> Goodbye\nA meeting -> Times");
    steps.ask(
        "Size",
        "How much do you grow under glass?",
        "Less than a hectare -> Address\n1 to 10 hectares -> Address\nMore -> Known");
    steps.email("Address", "Where may we write to, in case we get cut off?", "Grower");
    steps.branch("Known", "Grower", "Address");
    steps.close("Grower", "Route to Rep", "I bring you to a person who grows, too.");
    steps.close("Times", "Offer Meeting", "Say when it suits you, and a person writes back.");
    steps.close("Goodbye", "End", "Enjoy the *stories*. I am here when you need me.");
  }

  private String experience() {
    var experience =
        planter.plant("Experience__c", "Name", "Readers of stories", "Priority__c", 10);
    planter.plant(
        "Criterion__c",
        "Experience__c",
        experience,
        "Number__c",
        1,
        "Field__c",
        "Page Path",
        "Operator__c",
        "contains",
        "Value__c",
        "/customers");
    return experience;
  }

  /** The steps of one experience, in the order in which they are planted. */
  private static final class Steps {
    private final Planter planter;
    private final String experience;
    private int order;

    Steps(Planter planter, String experience) {
      this.planter = planter;
      this.experience = experience;
    }

    void say(String name, String text, String next) {
      step(name, "Say", text, "Next_Step__c", next);
    }

    void ask(String name, String text, String choices) {
      step(name, "Ask", text, "Choices__c", choices);
    }

    void email(String name, String text, String next) {
      step(name, "Capture Email", text, "Next_Step__c", next, "Skip__c", true);
    }

    void branch(String name, String next, String otherwise) {
      step(
          name,
          "Branch",
          null,
          "Next_Step__c",
          next,
          "Otherwise__c",
          otherwise,
          "Field__c",
          "Email Known",
          "Operator__c",
          "equals",
          "Value__c",
          "true");
    }

    void close(String name, String kind, String text) {
      step(name, kind, text);
    }

    private void step(String name, String kind, @Nullable String text, Object... more) {
      order += 10;
      var fields = new ArrayList<@Nullable Object>(List.of(more));
      Collections.addAll(fields, "Experience__c", experience, "Order__c", order);
      Collections.addAll(fields, "Name", name, "Kind__c", kind, "Text__c", text);
      planter.plant("Experience_Step__c", fields.toArray());
    }
  }
}
