package io.foyer.conversations.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.JONAS;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.conversations.control.TalkFixture.SITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.configuration.entity.Site;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.EndReason;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.MeetingRequest;
import io.foyer.conversations.entity.MeetingWish;
import io.foyer.conversations.entity.refusal.SiteIsOff;
import io.foyer.platform.Database;
import io.foyer.streams.house.Floor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What a site's switches do to conversations. */
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class SiteRulesStoreTest {
  private static final Site LIVE = Floor.site(true, false, null);
  private static final Site TESTED = Floor.site(true, false, "t2");
  private static final Site OFF = Floor.site(false, false, null);

  @Parameter Database database;

  private TalkFixture talk;

  @BeforeEach
  void wire() {
    talk = new TalkFixture(database);
    talk.around.routed(KIM, ANA.rep());
    is(LIVE);
  }

  @Test
  @Tag("WEB-2")
  void what_began_as_a_test_stays_one() {
    is(TESTED);
    var asked = talk.asked(KIM, "open-1");
    is(LIVE);

    assertThat(asked.test()).isTrue();
    assertThat(talk.now(asked.id()).test()).isTrue();
    assertThat(talk.asked(JONAS, "open-1").test()).isFalse();
  }

  @Test
  @Tag("WEB-2")
  void a_wish_for_a_meeting_is_a_test_like_the_conversation_it_came_from() {
    is(TESTED);
    var asked = talk.asked(KIM, "open-1");
    is(LIVE);

    assertThat(
            wish(new MeetingWish(
                    new ClientId("wish-1"),
                    asked.id(),
                    "kim@acme.example",
                    null,
                    "UTC",
                    List.of(),
                    null))
                .isTest())
        .isTrue();
    assertThat(
            wish(new MeetingWish(
                    new ClientId("wish-2"), null, "kim@acme.example", null, "UTC", List.of(), null))
                .isTest())
        .isFalse();
  }

  @Test
  @Tag("WEB-3")
  void begins_no_conversation_where_the_messenger_is_off() {
    is(OFF);

    assertThatThrownBy(() -> talk.asked(KIM, "open-1")).isInstanceOf(SiteIsOff.class);
    talk.around.configurations.sites.clear();
    assertThatThrownBy(() -> talk.asked(KIM, "open-1"))
        .as("the site is no more")
        .isInstanceOf(SiteIsOff.class);
  }

  @Test
  @Tag("WEB-3")
  void ends_an_open_conversation_once_and_says_why() {
    var id = talk.talking();

    talk.commit(() -> talk.endings.endForSite(id));
    talk.commit(() -> talk.endings.endForSite(id));

    assertThat(talk.now(id).state()).isEqualTo(ConversationState.ENDED);
    assertThat(talk.now(id).endReason()).isEqualTo(EndReason.SITE_OFF);
    assertThat(talk.log(id)).filteredOn(entry -> entry.reason().isPresent()).hasSize(1);
    assertThat(talk.log(id).get(talk.log(id).size() - 1))
        .extracting(Entry::reason)
        .asString()
        .contains("site-off");
  }

  @Test
  @Tag("WEB-3")
  void lets_nobody_wait_where_the_messenger_is_off() {
    var asked = talk.asked(KIM, "open-1");

    talk.commit(() -> talk.endings.endForSite(asked.id()));

    assertThat(talk.now(asked.id()).endReason()).isEqualTo(EndReason.SITE_OFF);
  }

  private MeetingRequest wish(MeetingWish wish) {
    return talk.commit(() -> talk.meetings.request(KIM, wish));
  }

  private void is(Site site) {
    talk.around.configurations.sites.put(SITE, site);
  }
}
