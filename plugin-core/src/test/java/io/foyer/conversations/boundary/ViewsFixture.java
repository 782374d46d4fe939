package io.foyer.conversations.boundary;

import io.foyer.conversations.control.TalkFixture;

/** Views of a test's conversations. */
public final class ViewsFixture {
  private ViewsFixture() {}

  public static ConversationViews views(TalkFixture talk) {
    var views = new ConversationViews();
    views.assignments = talk.around.assignments;
    views.reps = talk.around.reps;
    views.visitors = talk.around.visitors;
    views.ratings = talk.ratings;
    views.configurations = talk.around.configurations;
    return views;
  }
}
