package io.foyer.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.control.Embedding;
import io.foyer.access.entity.BodyTooLarge;
import io.foyer.access.entity.EmbeddingOff;
import io.foyer.platform.DatabaseState;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-1")
class DoorFilterTest {
  private static final int UNSAID = -1;

  private final DoorFilter door = new DoorFilter();
  private InputStream body = InputStream.nullInputStream();

  @BeforeEach
  void stands_before_a_strangers_resource() throws NoSuchMethodException {
    Method method = Shop.class.getDeclaredMethod("enter");
    door.database =
        new DatabaseState() {
          @Override
          public boolean isReady() {
            return true;
          }
        };
    door.resource = fake(ResourceInfo.class, (proxy, called, arguments) -> method);
  }

  @Test
  void turns_away_a_body_that_says_it_is_too_long() {
    assertThatThrownBy(() -> door.filter(request(LimitedBody.LIMIT + 1)))
        .isInstanceOf(BodyTooLarge.class);
  }

  @Test
  void reads_no_further_in_a_body_that_does_not_say_how_long_it_is() {
    body = new ByteArrayInputStream(new byte[LimitedBody.LIMIT + 1]);

    door.filter(request(UNSAID));

    assertThatThrownBy(body::readAllBytes).isInstanceOf(BodyTooLarge.class);
  }

  @Test
  void reads_an_honest_body_whole() throws Exception {
    body = new ByteArrayInputStream(new byte[LimitedBody.LIMIT]);

    door.filter(request(LimitedBody.LIMIT));

    assertThat(body.readAllBytes()).hasSize(LimitedBody.LIMIT);
  }

  @Test
  void opens_what_is_for_salesforce_to_nobody_while_no_secret_is_shared() throws Exception {
    door.embedding = new Closed();
    Method method = Shop.class.getDeclaredMethod("deliver");
    door.resource = fake(ResourceInfo.class, (proxy, called, arguments) -> method);

    assertThatThrownBy(() -> door.filter(request(UNSAID))).isInstanceOf(EmbeddingOff.class);
  }

  private ContainerRequestContext request(int length) {
    return fake(
        ContainerRequestContext.class,
        (proxy, called, arguments) ->
            switch (called.getName()) {
              case "getLength" -> length;
              case "getHeaderString" -> null;
              case "getEntityStream" -> body;
              case "setEntityStream" -> replaceBody((InputStream) arguments[0]);
              default -> throw new UnsupportedOperationException(called.getName());
            });
  }

  private @Nullable Object replaceBody(InputStream now) {
    body = now;
    return null;
  }

  private static <T> T fake(Class<T> type, InvocationHandler answers) {
    return type.cast(
        Proxy.newProxyInstance(
            DoorFilterTest.class.getClassLoader(), new Class<?>[] {type}, answers));
  }

  /** Open to everybody in front, to Salesforce at the back. */
  static final class Shop {
    @Allowed(Who.ANYONE)
    public void enter() {}

    @Allowed(Who.SALESFORCE)
    public void deliver() {}
  }

  /** No secret is shared. */
  private static final class Closed extends Embedding {
    @Override
    public void requireSalesforce(@Nullable String authorization) {
      throw new EmbeddingOff();
    }
  }
}
