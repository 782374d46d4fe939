package io.foyer.reps.boundary;

import io.foyer.configuration.entity.Absence;
import io.foyer.configuration.entity.RepProfile;
import io.foyer.crm.control.CrmLinks;
import io.foyer.protocol.OffView;
import io.foyer.reps.entity.Concern;
import io.foyer.reps.entity.Member;
import io.foyer.reps.entity.Off;
import io.foyer.reps.entity.Pause;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The people and what has to be seen to.
 *
 * @param readAt when Salesforce last told of them
 */
public record PeopleView(
    @Nullable Instant readAt, List<PersonView> people, List<ConcernView> attention) {

  /** A place in a team. */
  public record SeatView(String team, int weight, String url) {}

  /** One person. {@code url} leads to its record, or to the user where it has none. */
  public record PersonView(
      String id,
      String name,
      String url,
      boolean permission,
      boolean available,
      @Nullable OffView off,
      int capacity,
      List<String> languages,
      @Nullable Instant absentFrom,
      @Nullable Instant absentUntil,
      @Nullable String note,
      List<SeatView> teams) {

    static PersonView of(Member member, CrmLinks links) {
      Optional<RepProfile> profile = Optional.ofNullable(member.profile());
      Optional<Absence> absence = profile.map(RepProfile::absence);
      return new PersonView(
          member.id().value(),
          member.name(),
          links.recordUrl(profile.map(RepProfile::id).orElse(member.id().value())),
          member.isRep(),
          member.available(),
          whyOff(member),
          member.capacity(),
          profile.map(RepProfile::languages).orElse(List.of()),
          absence.map(Absence::from).orElse(null),
          absence.map(Absence::until).orElse(null),
          profile.map(RepProfile::note).orElse(null),
          member.seats().stream()
              .map(seat -> new SeatView(seat.name(), seat.weight(), links.recordUrl(seat.team())))
              .toList());
    }
  }

  /** One thing to see to. */
  public record ConcernView(
      String kind,
      String name,
      @Nullable OffView off,
      @Nullable String where,
      long visitors,
      String url) {

    static ConcernView of(Concern concern, CrmLinks links) {
      return new ConcernView(
          concern.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          concern.name(),
          concern.off() == null ? null : view(Off.duty(concern.off())),
          concern.where().isEmpty() ? null : concern.where(),
          concern.visitors(),
          links.recordUrl(concern.record()));
    }
  }

  /** Nothing where the rep said nothing. */
  private static @Nullable OffView whyOff(Member member) {
    if (member.off() != null) {
      return view(Off.duty(member.off()));
    }
    return member.pause().equals(Pause.SILENT) ? null : view(Off.pause(member.pause()));
  }

  private static OffView view(Off off) {
    return new OffView(off.reason(), off.note(), off.until());
  }
}
