package io.foyer.salesforce.sandbox.pages;

import io.foyer.salesforce.sandbox.oauth.Browser;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.FieldType;
import io.foyer.salesforce.sandbox.schema.Layouts;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.store.Author;
import io.foyer.salesforce.sandbox.store.Input;
import io.foyer.salesforce.sandbox.store.Row;
import io.foyer.salesforce.sandbox.store.SaveError;
import io.foyer.salesforce.sandbox.store.Saved;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Html;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Creating, changing and deleting a record. */
final class EditPage {
  private static final String MAIN =
      """
      <h1>%s</h1>%s
      <form method="post" action="%s" class="card edit">%s%s
      <div class="actions wide"><a class="button" href="%s">Cancel</a>
      <button type="submit" class="primary">Save</button></div>
      </form>
      """;
  private final Org org;
  private final Layouts layouts;
  private final Desk desk;
  private final Browser browser;
  private final RecordPage records;
  private final FieldInput inputs;

  EditPage(Org org, Layouts layouts, Desk desk, Browser browser, RecordPage records) {
    this.org = org;
    this.layouts = layouts;
    this.desk = desk;
    this.browser = browser;
    this.records = records;
    this.inputs = new FieldInput(org);
  }

  Answer showNew(Call call) {
    return type(call)
        .map(type -> show(call, newForm(type, call.parameters(), List.of())))
        .orElseGet(() -> desk.notFound(call));
  }

  Answer showEdit(Call call) {
    return records
        .record(call)
        .map(row -> show(call, new Form(row.type(), row.id(), row.title(), texts(row), List.of())))
        .orElseGet(() -> desk.notFound(call));
  }

  Answer create(Call call) {
    var type = type(call);
    if (type.isEmpty() || !browser.isOwnForm(call)) {
      return type.isEmpty() ? desk.notFound(call) : foreign(call);
    }
    var input = new Input(type.get(), null, sent(call, type.get()));
    var saved = org.records().create(List.of(input), author(call)).get(0);
    return saved.success()
        ? Answer.redirect("/" + saved.id())
        : show(call, newForm(type.get(), call.form(), saved.errors()));
  }

  Answer update(Call call) {
    var row = records.record(call);
    if (row.isEmpty() || !browser.isOwnForm(call)) {
      return row.isEmpty() ? desk.notFound(call) : foreign(call);
    }
    var type = row.get().type();
    var id = row.get().id();
    var input = new Input(type, id, sent(call, type));
    var saved = org.records().update(List.of(input), author(call)).get(0);
    return saved.success()
        ? Answer.redirect("/" + id)
        : show(call, new Form(type, id, row.get().title(), call.form(), saved.errors()));
  }

  Answer delete(Call call) {
    var row = records.record(call);
    if (row.isEmpty() || !browser.isOwnForm(call)) {
      return row.isEmpty() ? desk.notFound(call) : foreign(call);
    }
    Saved deleted = org.records().delete(List.of(row.get().id()), author(call)).get(0);
    if (deleted.success()) {
      return Answer.redirect("/o/" + row.get().type().name());
    }
    var why = Html.escape(deleted.errors().get(0).message());
    return desk.page(
        call,
        200,
        "Not deleted",
        "<h1>Not deleted</h1><p class=\"error\" role=\"alert\">%s</p><p><a href=\"/%s\">Back to the record</a></p>"
            .formatted(why, row.get().id()));
  }

  private Answer foreign(Call call) {
    return desk.page(
        call,
        403,
        "Form expired",
        "<h1>This form is no longer valid</h1><p>Go back, load the page again and repeat.</p>");
  }

  private Optional<ObjectType> type(Call call) {
    return org.schema().type(call.value("object"));
  }

  private Author author(Call call) {
    // A page only warns of duplicates, and here nobody reads warnings.
    return org.author(browser.user(call).orElseThrow()).allowingDuplicates(true);
  }

  private Form newForm(ObjectType type, Map<String, String> given, List<SaveError> errors) {
    var values = new LinkedHashMap<String, String>();
    for (var field : fields(type)) {
      if (field.defaultValue() != null) {
        values.put(field.name(), field.defaultValue());
      }
    }
    values.putAll(given);
    return new Form(type, "", "New " + type.label(), values, errors);
  }

  private List<Field> fields(ObjectType type) {
    return layouts.of(type).stream()
        .flatMap(section -> section.fields().stream())
        .filter(Field::isWritable)
        .toList();
  }

  private static Map<String, String> texts(Row row) {
    var texts = new LinkedHashMap<String, String>();
    row.values().forEach((name, value) -> texts.put(name, value == null ? "" : value.toString()));
    return texts;
  }

  /** Every field of the form; a checkbox that is off is not sent, and text lines end plainly. */
  private Map<String, @Nullable String> sent(Call call, ObjectType type) {
    var form = call.form();
    var fields = new LinkedHashMap<String, @Nullable String>();
    for (var field : fields(type)) {
      var text = form.get(field.name());
      if (field.type() == FieldType.BOOLEAN) {
        fields.put(field.name(), String.valueOf("true".equals(text)));
      } else if (text != null && !(text.isEmpty() && field.name().equals("OwnerId"))) {
        fields.put(field.name(), text.replace("\r\n", "\n"));
      }
    }
    return fields;
  }

  private Answer show(Call call, Form form) {
    var wrong = form.errors().stream().flatMap(error -> error.fields().stream()).toList();
    var controls =
        fields(form.type()).stream()
            .map(
                field ->
                    inputs.html(
                        field,
                        form.values().getOrDefault(field.name(), ""),
                        wrong.contains(field.name())))
            .collect(Collectors.joining("\n"));
    var errors =
        form.errors().stream()
            .map(error -> alert(Html.escape(error.message())))
            .collect(Collectors.joining());
    var main =
        MAIN.formatted(
            Html.escape(form.title()),
            errors,
            form.action(),
            desk.formKey(call),
            controls,
            form.cancel());
    return desk.page(call, 200, form.title(), main);
  }

  private static String alert(String message) {
    return "<p class=\"error\" role=\"alert\">" + message + "</p>";
  }
}
