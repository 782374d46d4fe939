package io.foyer.pounce.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.AutoPounceRules;
import io.foyer.configuration.entity.AutoPounces;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.ConfigurationChanged;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.configuration.entity.Playbook;
import io.foyer.conversations.control.Surroundings.FixedConfigurations;
import io.foyer.pounce.control.AutoPouncer;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorChanged;
import io.foyer.visitors.entity.VisitorFixture;
import io.foyer.visitors.entity.WebAddress;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** For whom a greeting is planned. */
@Tag("AP-1")
class ArrivalWatchTest {
  private static final Visitor KIM = VisitorFixture.visitor("vis_kim");

  private final FixedConfigurations configurations = new FixedConfigurations();
  private final ArrivalWatch watch = new ArrivalWatch();
  private final List<String> expected = new ArrayList<>();
  private boolean ours = true;

  @BeforeEach
  void the_company_greets() {
    switched(true);
    configurations.streams = List.of(stream(true));
    watch.configurations = configurations;
    watch.executor = atOnce();
    watch.pouncer =
        new AutoPouncer() {
          @Override
          public void expect(VisitorId visitor) {
            expected.add(visitor.value());
          }
        };
    watch.visitors =
        new LiveVisitors() {
          @Override
          public boolean isOurs(Visitor visitor) {
            return ours;
          }

          @Override
          public Collection<Visitor> all() {
            return List.of(KIM);
          }
        };
  }

  @Test
  void who_arrives_is_expected_once_and_not_on_every_page() {
    changes(null, KIM);
    changes(KIM, KIM);
    assertThat(expected).containsExactly("vis_kim");
  }

  @Test
  @Tag("PR-1")
  void who_does_not_want_to_be_seen_is_expected_once_it_agrees() {
    var hidden =
        Visitor.untracked(
            KIM.id(),
            KIM.site(),
            WebAddress.of("http://localhost:8080/demo/").orElseThrow(),
            VisitorFixture.at(VisitorFixture.NOON));
    changes(null, hidden);
    assertThat(expected).isEmpty();
    changes(hidden, KIM);
    assertThat(expected).containsExactly("vis_kim");
  }

  @Test
  void a_visitor_of_another_node_is_that_ones() {
    ours = false;
    changes(null, KIM);
    assertThat(expected).isEmpty();
  }

  @Test
  @Tag("AP-3")
  void nobody_is_expected_while_the_company_or_all_its_streams_have_it_off() {
    configurations.streams = List.of(stream(false));
    changes(null, KIM);
    configurations.streams = List.of(stream(true));
    switched(false);
    changes(null, KIM);
    assertThat(expected).isEmpty();
  }

  @Test
  @Tag("AP-3")
  void who_is_here_already_is_expected_from_when_it_is_switched_on() {
    var on = configurations.current();
    switched(false);
    var off = configurations.current();
    watch.changed(change(off, on));
    assertThat(expected).containsExactly("vis_kim");
    watch.changed(change(on, on));
    assertThat(expected).hasSize(1);
  }

  private static ManagedExecutorService atOnce() {
    return (ManagedExecutorService)
        Proxy.newProxyInstance(
            ArrivalWatchTest.class.getClassLoader(),
            new Class<?>[] {ManagedExecutorService.class},
            (proxy, method, arguments) -> {
              ((Runnable) List.of(arguments).get(0)).run();
              return null;
            });
  }

  private void changes(@Nullable Visitor before, Visitor now) {
    watch.changed(new VisitorChanged(before, now, Set.of()));
  }

  private static ConfigurationChanged change(Configuration before, Configuration now) {
    return new ConfigurationChanged(before, now, VisitorFixture.NOON);
  }

  private void switched(boolean on) {
    var second = Duration.ofSeconds(1);
    var rules = new AutoPounceRules(on, second, second, second, Set.of());
    configurations.playbook =
        new Playbook(
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            Playbook.EMPTY.texts(),
            List.of(),
            new AutoPounces(rules, List.of()),
            Playbook.EMPTY.meetings());
  }

  private static LiveStream stream(boolean autoPounce) {
    return new LiveStream("a0s1", "Pricing", 1, "rose", autoPounce, Criteria.EVERYBODY);
  }
}
