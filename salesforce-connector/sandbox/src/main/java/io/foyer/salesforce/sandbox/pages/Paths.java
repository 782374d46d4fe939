package io.foyer.salesforce.sandbox.pages;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What has to be read to show fields: the fields, and the names of the records they point to. */
final class Paths {

  private Paths() {}

  static List<String> of(Schema schema, ObjectType type, Collection<Field> fields) {
    var paths = new ArrayList<String>();
    paths.add("Id");
    for (var field : fields) {
      if (!field.name().equals("Id")) {
        paths.add(field.name());
      }
      if (field.reference() != null) {
        var target = schema.required(field.target().to().get(0));
        target
            .nameField()
            .ifPresent(name -> paths.add(field.target().relationship() + "." + name.name()));
      }
    }
    type.nameField().map(Field::name).filter(name -> !paths.contains(name)).ifPresent(paths::add);
    return paths;
  }
}
