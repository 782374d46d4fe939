package io.foyer.access.boundary;

import io.foyer.access.control.Embedding;
import io.foyer.access.control.OperatorToken;
import io.foyer.access.control.PublicAddress;
import io.foyer.access.control.RepSessions;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.NotAllowed;
import io.foyer.access.entity.NotSignedIn;
import io.foyer.access.entity.OriginUnknown;
import io.foyer.platform.DatabaseState;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request in where its method says that the caller may: what says nothing is closed to all.
 *
 * <p>What a session allows to change something has to come from the console's own origin. Of a
 * stranger's body no more is read than an honest one has.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class DoorFilter implements ContainerRequestFilter {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Context
  @SuppressWarnings("NullAway.Init") // set by JAX-RS
  ResourceInfo resource;

  @Inject RepSessions sessions;
  @Inject CurrentCaller current;
  @Inject PublicAddress address;
  @Inject OperatorToken operator;
  @Inject Embedding embedding;
  @Inject DatabaseState database;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!database.isReady()) {
      request.abortWith(
          Problems.of(503, "database.away", "The database is not reached yet.", Map.of()));
      return;
    }
    List<Who> allowed = allowed(resource);
    String authorization = request.getHeaderString("Authorization");
    if (allowed.contains(Who.SALESFORCE)) {
      embedding.requireSalesforce(authorization);
    }
    if (allowed.stream().anyMatch(Who::isUnknownToSessions)) {
      if (!resource.getResourceMethod().isAnnotationPresent(OwnLimit.class)) {
        LimitedBody.limit(request);
      }
      return;
    }
    if (allowed.contains(Who.OPERATOR) && operator.isIn(authorization)) {
      return;
    }
    admit(request, allowed);
  }

  private void admit(ContainerRequestContext request, List<Who> allowed) {
    Caller caller =
        sessions.caller(
            SessionToken.of(
                    request.getHeaderString("Authorization"),
                    request.getCookies().get(SessionCookie.NAME))
                .orElseThrow(NotSignedIn::new));
    if (allowed.stream().noneMatch(who -> who.admits(caller))) {
      throw new NotAllowed();
    }
    if (!SAFE.contains(request.getMethod())
        && !address.origin().equals(request.getHeaderString("Origin"))) {
      throw new OriginUnknown();
    }
    current.is(caller);
  }

  private static List<Who> allowed(ResourceInfo resource) {
    Allowed said = resource.getResourceMethod().getAnnotation(Allowed.class);
    Allowed found = said != null ? said : ofClass(resource.getResourceClass());
    return found == null ? List.of() : Arrays.asList(found.value());
  }

  private static @Nullable Allowed ofClass(Class<?> resource) {
    return resource.getAnnotation(Allowed.class);
  }
}
