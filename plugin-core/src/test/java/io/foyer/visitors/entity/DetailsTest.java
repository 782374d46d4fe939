package io.foyer.visitors.entity;

import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static io.foyer.visitors.entity.VisitorFixture.at;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static io.foyer.visitors.entity.VisitorFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepId;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.visitors.entity.Details.Typed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("V360-7")
class DetailsTest {
  private static final Details.Noted ANA = new Details.Noted("005a", "Ana Novak", NOON);

  @Test
  void keeps_a_phone_number_as_it_was_said_and_an_address_in_lower_case() {
    Details details = details(" Kim ", "Kim@ACME.example", "", "+45 (0) 12/34");

    assertThat(details.name()).isEqualTo("Kim");
    assertThat(details.email()).isEqualTo("kim@acme.example");
    assertThat(details.company()).isNull();
    assertThat(details.phone()).isEqualTo("+45 (0) 12/34");
  }

  @Test
  @Tag("SEC-1")
  void refuses_what_is_no_address_and_cleans_the_rest() {
    assertThatThrownBy(() -> details(null, "kim at acme", null, null))
        .isInstanceOf(EmailUnusable.class);
    assertThat(details("Ki\u202Em\u0000", null, null, null).name()).isEqualTo("Kim");
    assertThat(details(null, null, null, "1".repeat(500)).phone()).hasSize(40);
  }

  @Test
  void says_of_each_whether_a_rep_noted_it_or_the_visitor_typed_it() {
    Details noted = details("Kim", "kim@acme.example", null, "123");
    Identity since = noting(noted).saying("kim@private.example", null, null);

    assertThat(Details.said(since, Optional.of(noted)))
        .containsExactly(
            new Said(Said.Field.NAME, "Kim", ANA),
            new Said(Said.Field.EMAIL, "kim@private.example", null),
            new Said(Said.Field.PHONE, "123", ANA));
    assertThat(Details.said(Identity.UNKNOWN, Optional.empty())).isEmpty();
  }

  @Test
  @Tag("SEC-2")
  void claims_an_address_and_never_proves_it() {
    Identity now = noting(details(null, "kim@acme.example", null, null));

    assertThat(now.email()).isEqualTo("kim@acme.example");
    assertThat(now.proven()).isFalse();
  }

  @Test
  @Tag("SEC-2")
  void leaves_a_proven_address_alone() {
    Identity proven = Identity.UNKNOWN.proving("kim@acme.example", "Kim", null);

    Identity now = proven.noting(new Typed("Kimberley", null, null, null), ANA);

    assertThat(now.email()).isEqualTo("kim@acme.example");
    assertThat(now.proven()).isTrue();
    assertThat(now.name()).isEqualTo("Kimberley");
    assertThatThrownBy(() -> proven.noting(new Typed(null, "x@y.example", null, null), ANA))
        .isInstanceOf(EmailIsProven.class);
    assertThatThrownBy(() -> proven.noting(new Typed(null, "", null, null), ANA))
        .isInstanceOf(EmailIsProven.class);
  }

  @Test
  void leaves_alone_what_a_rep_did_not_touch_and_takes_back_what_it_emptied() {
    Identity said = Identity.UNKNOWN.saying("kim@acme.example", "Kim", "ACME");

    Identity now = said.noting(new Typed(null, null, "", "123"), ANA);

    assertThat(now.email()).isEqualTo("kim@acme.example");
    assertThat(now.name()).isEqualTo("Kim");
    assertThat(now.company()).isNull();
  }

  @Test
  void keeps_of_reps_what_they_noted_and_still_counts_and_nothing_of_the_visitors_words() {
    Details first = details("Kim", "kim@acme.example", null, "123");
    Identity since = noting(first).saying("kim@private.example", null, "ACME");
    Typed second = new Typed(null, null, null, "456");

    Details now = Details.joined(Optional.of(first), since.noting(second, ANA), second, ANA);

    assertThat(now).isEqualTo(new Details("Kim", null, null, "456", ANA));
  }

  @Test
  @Tag("SEC-2")
  void remembers_who_gave_an_address_until_the_visitor_says_or_proves_it() {
    RepId ana = new RepId("005a");
    Identity noted = noting(details(null, "kim@acme.example", null, null));

    assertThat(noted.givenBy()).isEqualTo(ana);
    assertThat(Identity.UNKNOWN.given("kim@acme.example", ana).givenBy()).isEqualTo(ana);
    assertThat(noted.noting(new Typed(null, null, null, "1"), ANA).givenBy()).isEqualTo(ana);
    assertThat(noted.noting(new Typed(null, "", null, null), ANA).givenBy()).isNull();
    assertThat(noted.saying("kim@acme.example", null, null).givenBy()).isNull();
    assertThat(noted.proving("kim@acme.example", null, null).givenBy()).isNull();
    assertThat(noted.saying("kim@acme.example", null, null).given("x@y.example", ana).email())
        .isEqualTo("kim@acme.example");
  }

  @Test
  void the_address_of_a_linked_record_is_nothing_that_the_visitor_said() {
    Identity linked = Identity.UNKNOWN.given("kim@acme.example", new RepId("005a"));

    assertThat(Details.said(linked, Optional.empty())).isEmpty();
    assertThat(linked.notedAt()).isNull();
  }

  @Test
  void another_address_takes_the_match_of_the_former_away() {
    Visitor known =
        visitor("vis_1")
            .identified(Identity.UNKNOWN.saying("kim@acme.example", null, null), at(NOON))
            .matched(ownedBy("005a", "Ana Novak"), at(NOON));
    Typed corrected = new Typed(null, "kim@brightwell.example", null, null);

    assertThat(known.identified(known.identity().noting(corrected, ANA), at(NOON)).match())
        .isEqualTo(CrmMatch.NONE);
  }

  @Test
  void tells_the_crm_who_noted_what() {
    assertThat(details("Kim", null, "ACME", "123").sentence())
        .contains(
            "Noted by Ana Novak from what the visitor said: name Kim, company ACME, phone 123.");
    assertThat(details(null, null, null, null).sentence()).isEmpty();
  }

  private static Details details(
      @Nullable String name,
      @Nullable String email,
      @Nullable String company,
      @Nullable String phone) {
    Typed typed = new Typed(name, email, company, phone).cleaned();
    return Details.joined(Optional.empty(), Identity.UNKNOWN, typed, ANA);
  }

  private static Identity noting(Details all) {
    return Identity.UNKNOWN.noting(
        new Typed(all.name(), all.email(), all.company(), all.phone()), ANA);
  }
}
