package io.foyer.visitors.boundary;

import static io.foyer.streams.house.Floor.ANA;
import static io.foyer.streams.house.Floor.ORIGIN;

import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.Line;
import io.foyer.access.control.Blocks;
import io.foyer.access.control.VisitorTokens;
import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.TokenRefused;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.platform.MovedClock;
import io.foyer.protocol.ServerFrame;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import io.foyer.visitors.entity.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A website's page before the door of a node. */
final class Doorstep {
  static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36";
  static final String HELLO =
      "{\"site\":\"demo\",\"tab\":\"t1\",\"page\":{\"url\":\"http://localhost:8080/demo/\","
          + "\"title\":\"Home\"},\"language\":\"da\",\"zone\":\"Europe/Copenhagen\",\"consent\":null}";

  final House house;
  final VisitorResource resource;

  Doorstep(boolean consentRequired) {
    house = house(consentRequired);
    resource = house.get(VisitorResource.class);
    house.isThere(ANA);
  }

  Visitor visitor(HelloAnswer answer) {
    return house.visitor(String.valueOf(answer.visitor())).orElseThrow();
  }

  HelloAnswer hello(String body, String agent) {
    return resource.hello(Body.of(body), ORIGIN, agent, request());
  }

  Set<Object> shutOut() {
    return ((FixedBlocks) house.get(Blocks.class)).out;
  }

  static String facts(String token) {
    return "{\"token\":\""
        + token
        + "\",\"tab\":\"t1\",\"sentAt\":\"2026-11-18T12:00:00Z\","
        + "\"page\":{\"url\":\"http://localhost:8080/demo/\",\"title\":\"Home\"},"
        + "\"scroll\":10,\"visible\":true,\"idle\":false,\"activeSeconds\":3}";
  }

  private static House house(boolean consentRequired) {
    House house =
        new House(
            "a",
            new Street(),
            MovedClock.atNoon(),
            Floor.configuration(Distribution.ALL_AT_ONCE, consentRequired));
    house.put(new PlainTokens());
    house.put(new FixedBlocks());
    return house;
  }

  static Line line(List<ServerFrame> sent) {
    return new Line() {
      @Override
      public String address() {
        return "192.0.2.7";
      }

      @Override
      public void send(ServerFrame frame) {
        sent.add(frame);
      }

      @Override
      public void watch(String topic) {}

      @Override
      public void unwatch(String topic) {}

      @Override
      public void onEnd(Runnable work) {}
    };
  }

  static HttpServletRequest request() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            Doorstep.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                method.getName().equals("getRemoteAddr") ? "192.0.2.1" : null);
  }

  /** Who is shut out, as a test says. */
  static final class FixedBlocks extends Blocks {
    final Set<Object> out = new HashSet<>();

    @Override
    public boolean shutOut(VisitorId visitor) {
      return out.contains(visitor);
    }

    @Override
    public boolean shutOut(String address) {
      return out.contains(address);
    }
  }

  /** Tokens that say what they are, without a key. */
  private static final class PlainTokens extends VisitorTokens {
    @Override
    public Issued issue(VisitorId visitor, SiteKey site, String origin) {
      String text = visitor + " " + site + " " + origin;
      return new Issued(text, "again " + text, Instant.MAX);
    }

    @Override
    public VisitorCaller verify(String token, String origin) {
      List<String> parts = List.of(token.split(" ", -1));
      if (parts.size() != 3 || !parts.get(2).equals(origin)) {
        throw new TokenRefused();
      }
      return new VisitorCaller(new VisitorId(parts.get(0)), new SiteKey(parts.get(1)));
    }

    @Override
    public VisitorCaller verifyRefresh(String refresh, String origin) {
      return verify(refresh.replace("again ", ""), origin);
    }
  }
}
