package io.foyer.crmsync.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.calendars.boundary.CalendarLoop;
import io.foyer.calendars.control.ConnectedCalendars;
import io.foyer.calendars.control.EntryShelf;
import io.foyer.calendars.entity.EntryCopy;
import io.foyer.calls.control.IceServers;
import io.foyer.crm.control.ApiBudget;
import io.foyer.crm.control.CrmAttention;
import io.foyer.crm.control.CrmConnection;
import io.foyer.crm.control.CrmLinks;
import io.foyer.crmsync.control.OutboxShelf;
import io.foyer.crmsync.control.OutboxStore;
import io.foyer.crmsync.entity.OutboxEntry;
import io.foyer.crmsync.entity.OutboxEntryUnknown;
import io.foyer.platform.AuditLog;
import io.foyer.platform.mail.MailLoop;
import io.foyer.platform.mail.MailOutbox;
import io.foyer.platform.mail.MailShelf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Shows admins how the server stands with Salesforce, and lets them try again. */
@Path("status")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatusResource {

  @Inject CrmConnection connection;
  @Inject CrmLinks links;
  @Inject ApiBudget budget;
  @Inject CrmAttention attention;
  @Inject OutboxShelf shelf;
  @Inject OutboxStore store;
  @Inject OutboxLoop loop;
  @Inject MailOutbox mails;
  @Inject MailShelf mailShelf;
  @Inject MailLoop mailLoop;
  @Inject ConnectedCalendars connected;
  @Inject EntryShelf entries;
  @Inject CalendarLoop calendarLoop;
  @Inject IceServers relay;
  @Inject AuditLog audit;
  @Inject CurrentCaller caller;

  @GET
  @Allowed(Who.ADMIN)
  public StatusView status() {
    var counts = shelf.counts();
    return new StatusView(
        StatusView.Crm.of(
            connection.usage(), links.recordUrl(""), budget.spent(), attention.items()),
        new StatusView.Waiting(
            counts.getOrDefault(OutboxEntry.State.WAITING, 0L),
            counts.getOrDefault(OutboxEntry.State.PARKED, 0L),
            shelf.unsent()),
        new StatusView.Mails(
            mails.isOn(), mailShelf.waiting(), mailShelf.parked(), mailShelf.unsent()),
        calendars(),
        new StatusView.WebCalls(relay.isRelayed()));
  }

  private StatusView.Calendars calendars() {
    return new StatusView.Calendars(
        connected.failing(),
        entries.count(EntryCopy.State.WAITING),
        entries.count(EntryCopy.State.PARKED),
        entries.unwritten());
  }

  @POST
  @Path("outbox/{id}/retry")
  @Allowed(Who.ADMIN)
  @Transactional
  public void retry(@PathParam("id") String id) {
    store.retry(id);
    audit.record(caller.rep().rep().value(), "outbox.retried", id);
    loop.wake();
  }

  @POST
  @Path("mails/{id}/retry")
  @Allowed(Who.ADMIN)
  @Transactional
  public void retryMail(@PathParam("id") String id) {
    if (!mailShelf.retry(id)) {
      throw new OutboxEntryUnknown();
    }
    audit.record(caller.rep().rep().value(), "mail.retried", id);
    mailLoop.wake();
  }

  @POST
  @Path("calendar-entries/{id}/retry")
  @Allowed(Who.ADMIN)
  @Transactional
  public void retryCalendarEntry(@PathParam("id") String id) {
    if (!entries.retry(id)) {
      throw new OutboxEntryUnknown();
    }
    audit.record(caller.rep().rep().value(), "calendar-entry.retried", id);
    calendarLoop.wake();
  }
}
