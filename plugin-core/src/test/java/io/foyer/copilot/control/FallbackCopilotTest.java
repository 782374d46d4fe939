package io.foyer.copilot.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.copilot.entity.Ability;
import io.foyer.copilot.entity.Ability.State;
import io.foyer.copilot.entity.CopilotTask.Suggest;
import io.foyer.copilot.entity.Draft;
import io.foyer.copilot.entity.Engine;
import io.foyer.copilot.entity.Failure;
import io.foyer.copilot.entity.Skill;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AI-5")
class FallbackCopilotTest {
  private static final Suggest ASKED = new Suggest("battery?", 0);
  private static final Engine MODEL = new Engine("host", "model", true);
  private static final Engine SEARCH = new Engine("search", "1", false);

  private final FakeCopilot model = new FakeCopilot(draft(MODEL));
  private final FakeCopilot embedded = new FakeCopilot(draft(SEARCH));
  private final Copilot both = new FallbackCopilot(model, embedded);
  private final Heard heard = new Heard();

  @Test
  void what_the_model_drafts_is_what_one_gets() {
    both.start(ASKED, heard);

    assertThat(heard.drafts).containsExactly(draft(MODEL));
  }

  @Test
  void the_engine_on_board_stands_in_and_says_why() {
    model.fails(Failure.MODEL_SLOW);
    both.start(ASKED, heard);

    assertThat(heard.draft().engine()).isEqualTo(SEARCH);
    assertThat(heard.draft().insteadOf()).isEqualTo(Failure.MODEL_SLOW);
    assertThat(heard.failures).isEmpty();
  }

  @Test
  void where_neither_can_the_model_is_what_failed() {
    model.fails(Failure.MODEL_AWAY);
    embedded.fails(Failure.NOTHING_KNOWN);
    both.start(ASKED, heard);

    assertThat(heard.failures).containsExactly(Failure.MODEL_AWAY);
  }

  @Test
  void that_nothing_is_known_needs_no_second_opinion() {
    model.fails(Failure.NOTHING_KNOWN);
    both.start(ASKED, heard);

    assertThat(heard.failures).containsExactly(Failure.NOTHING_KNOWN);
    assertThat(heard.drafts).isEmpty();
  }

  @Test
  void the_menu_names_the_engine_that_will_answer() {
    assertThat(both.abilities()).extracting(Ability::engine).containsExactly(MODEL);
    assertThat(embedded.isAsked).isFalse();

    model.is(State.MODEL_AWAY);
    assertThat(both.abilities()).containsExactly(new Ability(Skill.SUGGEST, SEARCH, State.READY));
  }

  private static Draft draft(Engine engine) {
    return new Draft("words", engine, List.of(), false);
  }
}
