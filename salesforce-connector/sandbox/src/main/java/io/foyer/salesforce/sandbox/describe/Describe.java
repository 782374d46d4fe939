package io.foyer.salesforce.sandbox.describe;

import io.foyer.salesforce.sandbox.schema.ChildLink;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.Right;
import io.foyer.salesforce.sandbox.schema.Schema;
import java.util.List;

/** Describes objects. */
public final class Describe {
  /** Records a save call may carry; also what a global describe says. */
  public static final int MAX_BATCH = 200;

  private final Schema schema;

  public Describe(Schema schema) {
    this.schema = schema;
  }

  /** All objects in short. */
  public Properties global() {
    return new Properties()
        .set("encoding", "UTF-8")
        .set("maxBatchSize", MAX_BATCH)
        .set("sobjects", schema.types().stream().map(Describe::head).toList());
  }

  /** An object with its fields and children. */
  public Properties object(ObjectType type) {
    return head(type)
        .set(
            "fields",
            type.fields().stream().map(field -> FieldDescription.of(type, field)).toList())
        .set("childRelationships", schema.children(type).stream().map(Describe::child).toList())
        .all(false, "compactLayoutable", "searchLayoutable")
        .all(true, "listviewable", "lookupLayoutable")
        .all(
            List.of(), "actionOverrides", "namedLayoutInfos", "recordTypeInfos", "supportedScopes");
  }

  /** An object in short. */
  public static Properties head(ObjectType type) {
    boolean isOrg = type.name().equals("Organization");
    return new Properties()
        .set("name", type.name())
        .set("label", type.label())
        .set("labelPlural", type.labelPlural())
        .set("keyPrefix", type.prefix())
        .set("custom", type.isCustom())
        .set("deletable", type.isDeletable())
        .set("undeletable", type.isDeletable())
        .set("createable", !isOrg && type.may(Right.CREATE))
        .set("updateable", !isOrg && type.may(Right.EDIT))
        .all(true, "queryable", "retrieveable", "searchable", "replicateable", "layoutable")
        .all(false, "activateable", "customSetting", "dataTranslationEnabled", "deepCloneable")
        .all(false, "deprecatedAndHidden", "feedEnabled", "hasSubtypes", "isInterface", "isSubtype")
        .all(false, "mergeable", "mruEnabled")
        .all(true, "idEnabled", "triggerable");
  }

  private static Properties child(ChildLink link) {
    boolean required = link.field().isRequired();
    return new Properties()
        .set("cascadeDelete", false)
        .set("childSObject", link.child().name())
        .set("deprecatedAndHidden", false)
        .set("field", link.field().name())
        .set("junctionIdListNames", List.of())
        .set("junctionReferenceTo", List.of())
        .set("relationshipName", link.name())
        .set("restrictedDelete", required);
  }
}
