package io.foyer.shortcuts.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.shortcuts.control.OwnShortcuts;
import io.foyer.shortcuts.control.ShortcutMenu;
import io.foyer.shortcuts.control.ShortcutMenu.Item;
import io.foyer.shortcuts.entity.OwnShortcut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts at hand: those for a conversation, and the rep's own to be kept. */
@ApplicationScoped
@Path("shortcuts")
@Produces(MediaType.APPLICATION_JSON)
public class ShortcutsResource {
  @Inject OwnShortcuts own;
  @Inject ShortcutMenu menu;
  @Inject CurrentCaller caller;

  /** One of the rep's own, as it was written. */
  public record OwnView(String id, String name, String text) {
    static OwnView of(OwnShortcut shortcut) {
      return new OwnView(shortcut.id(), shortcut.name(), shortcut.text());
    }
  }

  public record OwnListView(List<OwnView> shortcuts) {}

  /**
   * One of the menu.
   *
   * @param text filled in
   * @param missing placeholders that still stand in the text
   */
  public record ItemView(
      String id,
      String name,
      String text,
      List<String> missing,
      boolean own,
      @Nullable String team,
      @Nullable String language) {
    static ItemView of(Item item) {
      var filled = item.filled();
      return new ItemView(
          item.id(),
          item.name(),
          filled.text(),
          filled.missing(),
          item.isOwn(),
          item.team(),
          item.language());
    }
  }

  public record MenuView(List<ItemView> shortcuts) {}

  @GET
  @Allowed(Who.REP)
  public OwnListView list() {
    return new OwnListView(own.of(caller.rep().rep()).stream().map(OwnView::of).toList());
  }

  /** What fits the conversation. */
  @GET
  @Path("for/{conversation}")
  @Allowed(Who.REP)
  public MenuView menu(@PathParam("conversation") String conversation) {
    var items = menu.of(caller.rep(), new ConversationId(conversation));
    return new MenuView(items.stream().map(ItemView::of).toList());
  }

  /** What fits a visitor who has not asked for a person. */
  @GET
  @Path("before/{visitor}")
  @Allowed(Who.REP)
  public MenuView menuBefore(@PathParam("visitor") String visitor) {
    var items = menu.of(caller.rep(), new VisitorId(visitor));
    return new MenuView(items.stream().map(ItemView::of).toList());
  }

  @POST
  @Allowed(Who.REP)
  public OwnView add(Body body) {
    var rep = caller.rep().rep();
    var name = body.text("name");
    var text = body.text("text");
    return OwnView.of(Races.settle(() -> own.add(rep, name, text)));
  }

  @POST
  @Path("{id}")
  @Allowed(Who.REP)
  public OwnView change(@PathParam("id") String id, Body body) {
    var rep = caller.rep().rep();
    var name = body.text("name");
    var text = body.text("text");
    return OwnView.of(Races.settle(() -> own.change(rep, id, name, text)));
  }

  @POST
  @Path("{id}/delete")
  @Allowed(Who.REP)
  public void delete(@PathParam("id") String id) {
    own.delete(caller.rep().rep(), id);
  }
}
