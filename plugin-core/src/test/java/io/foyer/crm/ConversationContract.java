package io.foyer.crm;

import static io.foyer.crm.CrmRecordsFixture.HANAKO;
import static io.foyer.crm.CrmRecordsFixture.KIM;
import static io.foyer.crm.CrmRecordsFixture.conversation;
import static io.foyer.crm.CrmRecordsFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.crm.entity.Attribution;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.crm.entity.VisitorRecord;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How every CRM takes conversations in. */
public interface ConversationContract extends CrmPorts {

  @Test
  @Tag("EV-1")
  default void hangs_a_conversation_on_the_contact() {
    var event = writer().writeConversation(conversation("cnv_contact", visitor(KIM)));

    assertThat(personOf(event)).isEqualTo(contact(KIM));
  }

  @Test
  @Tag("EV-1")
  default void hangs_a_conversation_on_the_lead() {
    var event = writer().writeConversation(conversation("cnv_lead", visitor(HANAKO)));

    assertThat(personOf(event)).isIn(leads(HANAKO));
  }

  @Test
  @Tag("EV-1")
  default void makes_one_lead_for_an_unknown_address_however_often_it_talks() {
    var email = "first.timer@never-seen.example";

    var first = writer().writeConversation(conversation("cnv_new_1", visitor(email)));
    var second = writer().writeConversation(conversation("cnv_new_2", visitor(email)));

    assertThat(leads(email)).hasSize(1);
    assertThat(personOf(first)).isEqualTo(leads(email).get(0));
    assertThat(personOf(second)).isEqualTo(leads(email).get(0));
  }

  @Test
  @Tag("EV-5")
  default void fills_the_fields_of_a_new_lead_that_sales_ops_mapped() {
    var email = "mapped@never-seen.example";
    var visit = new Attribution(null, null, null, null, null, Map.of("Country", "Denmark"));
    var visitor = new VisitorRecord("Somebody New", email, null, null, null, null, visit);

    writer().writeConversation(conversation("cnv_mapped", visitor));

    assertThat(leadField(email, "Country")).isEqualTo("Denmark");
  }

  @Test
  @Tag("EV-3")
  default void writes_a_conversation_once_however_often_it_is_told() {
    var record = conversation("cnv_twice", visitor(KIM));

    var first = writer().writeConversation(record);
    var second = writer().writeConversation(record);

    assertThat(second).isEqualTo(first);
    assertThat(activities("cnv_twice")).containsExactly(first);
  }

  @Test
  @Tag("EV-3")
  default void writes_what_was_refused_by_a_breakdown_once_it_is_mended() {
    var record = conversation("cnv_later", visitor(KIM));
    down();
    assertThatThrownBy(() -> writer().writeConversation(record)).isInstanceOf(CrmUnavailable.class);
    mended();

    writer().writeConversation(record);

    assertThat(activities("cnv_later")).hasSize(1);
  }

  @Test
  @Tag("EV-3")
  default void writes_many_at_once_each_for_itself() {
    var nobody = new VisitorRecord(null, null, null, null, null, null, null);
    var email = "one.of.many@never-seen.example";

    var written =
        writer()
            .writeConversations(
                List.of(
                    conversation("cnv_many_1", visitor(KIM)),
                    conversation("cnv_many_2", nobody),
                    conversation("cnv_many_3", visitor(email)),
                    conversation("cnv_many_4", visitor(email))));

    assertThat(personOf(written.get(0).checked())).isEqualTo(contact(KIM));
    assertThat(written.get(1).failure()).isInstanceOf(CrmRefused.class);
    assertThat(leads(email)).hasSize(1);
    assertThat(personOf(written.get(2).checked())).isEqualTo(leads(email).get(0));
    assertThat(personOf(written.get(3).checked())).isEqualTo(leads(email).get(0));
    assertThat(activities("cnv_many_4")).containsExactly(written.get(3).checked());
  }

  @Test
  @Tag("EV-1")
  default void refuses_a_conversation_with_nobody() {
    var nobody = new VisitorRecord(null, null, null, null, null, null, null);

    assertThatThrownBy(() -> writer().writeConversation(conversation("cnv_nobody", nobody)))
        .isInstanceOf(CrmRefused.class);
  }
}
