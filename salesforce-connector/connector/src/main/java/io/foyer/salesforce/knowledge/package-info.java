/**
 * Reads the articles of Salesforce Knowledge that are there for everybody.
 *
 * <p>Promises: a draft, an archived article or one that is not public never leaves Salesforce.
 *
 * <p>Leaves to others: how often it is asked, and what is made of an article.
 */
@NullMarked
package io.foyer.salesforce.knowledge;

import org.jspecify.annotations.NullMarked;
