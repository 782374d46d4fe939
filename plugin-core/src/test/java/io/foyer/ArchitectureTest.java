package io.foyer;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  /** A capability may use only those that stand before it. */
  private static final List<String> LADDER =
      List.of(
          "platform",
          "protocol",
          "access",
          "crm",
          "configuration",
          "reps",
          "visitors",
          "criteria",
          "routing",
          "files",
          "conversations",
          "shortcuts",
          "copilot",
          "mentions",
          "search",
          "calls",
          "calendars",
          "meetings",
          "invitations",
          "experiences",
          "streams",
          "pounce",
          "liveview",
          "moderation",
          "crmsync",
          "reporting",
          "rehearsal",
          "operation",
          "api",
          "socket");

  private static final JavaClasses FOYER =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.foyer");

  /** The ports through which capabilities serve sockets stand at the door, below the sockets. */
  private static final DescribedPredicate<JavaClass> DOOR =
      resideInAPackage("io.foyer.access.boundary");

  static Stream<String> steps() {
    return LADDER.stream();
  }

  @ParameterizedTest
  @MethodSource("steps")
  void uses_only_what_stands_before_it_on_the_ladder(String step) {
    String[] above =
        LADDER.subList(LADDER.indexOf(step) + 1, LADDER.size()).stream()
            .map(ArchitectureTest::within)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(within(step))
        .should(ArchConditions.dependOnClassesThat(resideInAnyPackage(above)))
        .allowEmptyShould(true)
        .check(FOYER);
  }

  @Test
  void has_a_step_for_every_package() {
    classes()
        .should()
        .resideInAnyPackage(LADDER.stream().map(ArchitectureTest::within).toArray(String[]::new))
        .check(FOYER);
  }

  @Test
  void has_no_cycles() {
    slices().matching("io.foyer.(*)..").should().beFreeOfCycles().check(FOYER);
  }

  @Test
  void keeps_salesforce_in_its_module() {
    noClasses().should().dependOnClassesThat().resideInAPackage("com.sforce..").check(FOYER);
  }

  @Test
  void takes_time_from_the_clock() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(FOYER);
  }

  @Test
  void keeps_http_and_sockets_in_the_boundary() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..boundary..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "jakarta.websocket..")
        .check(FOYER);
  }

  @Test
  void never_imports_a_boundary_into_control() {
    noClasses()
        .that()
        .resideInAPackage("..control..")
        .should(
            ArchConditions.dependOnClassesThat(
                resideInAPackage("io.foyer..boundary..").and(DescribedPredicate.not(DOOR))))
        .check(FOYER);
  }

  @Test
  void gives_entities_no_outside() {
    classes()
        .that()
        .resideInAPackage("..entity..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "jakarta.persistence..",
            "jakarta.validation..",
            "org.jspecify..",
            "io.foyer.platform..",
            "io.foyer..entity..")
        .check(FOYER);
  }

  @Test
  @Tag("SEC-1")
  void says_of_every_rest_method_who_may_call_it() {
    methods()
        .that(
            annotatedWith(GET.class)
                .or(annotatedWith(POST.class))
                .or(annotatedWith(PUT.class))
                .or(annotatedWith(DELETE.class))
                .forSubtype())
        .should(beAnnotatedWith(Allowed.class).forSubtype())
        .check(FOYER);
  }

  @Test
  @Tag("SEC-1")
  void says_of_every_frame_handler_who_may_use_it() {
    classes()
        .that()
        .implement(FrameHandler.class)
        .should()
        .beAnnotatedWith(Allowed.class)
        .check(FOYER);
  }

  private static String within(String step) {
    return "io.foyer." + step + "..";
  }
}
