package io.foyer.copilot.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.entity.ContactSnapshot;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorFixture;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("AI-4")
class ToneDefaultTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CEO",
        "Chief Financial Officer",
        "Founder & CTO",
        "Managing Director",
        "President"
      })
  void is_professional_to_the_top_of_a_company(String title) {
    assertThat(tone(titled(title, "Customer"), 3)).isEqualTo(Tone.PROFESSIONAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Buyer", "Vice President Sales", "Assistant to the CEO", "Scoop Manager"})
  void is_casual_to_a_customer_who_is_back(String title) {
    assertThat(tone(titled(title, "Customer - Direct"), 1)).isEqualTo(Tone.CASUAL);
  }

  @Test
  void is_friendly_to_everybody_else() {
    assertThat(tone(titled("Buyer", "Customer"), 0)).isEqualTo(Tone.FRIENDLY);
    assertThat(tone(titled("Buyer", "Prospect"), 4)).isEqualTo(Tone.FRIENDLY);
    assertThat(tone(CrmMatch.NONE, 4)).isEqualTo(Tone.FRIENDLY);
    assertThat(ToneDefault.of(Optional.empty())).isEqualTo(Tone.FRIENDLY);
  }

  private static Tone tone(CrmMatch match, int visitsBefore) {
    var here = VisitorFixture.visitor("vis_kim");
    var back =
        new Visitor(
            here.id(),
            here.site(),
            here.background().after(visitsBefore),
            here.identity(),
            here.visit(),
            here.presence(),
            match,
            here.stamp());
    return ToneDefault.of(Optional.of(back));
  }

  private static CrmMatch titled(String title, String type) {
    var known = VisitorFixture.ownedBy("005ana", "Ana");
    return new CrmMatch(
        new ContactSnapshot("003x", "Kim", "Andersen", "kim@acme.example", title, "001x", "005ana"),
        null,
        known.account(),
        null,
        known.owner(),
        Map.of("Account.Type", type),
        false,
        known.confidence(),
        known.alternatives(),
        known.responsible());
  }
}
