/**
 * What records say: Events, Tasks and leads by the names of their fields.
 *
 * <p>Promises: whatever a visitor typed fits, and neither breaks XML nor runs in a spreadsheet.
 *
 * <p>Leaves to others: where they hang (people) and how they are sent (writing).
 */
@NullMarked
package io.foyer.salesforce.writing.content;

import org.jspecify.annotations.NullMarked;
