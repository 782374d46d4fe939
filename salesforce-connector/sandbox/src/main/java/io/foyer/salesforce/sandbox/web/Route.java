package io.foyer.salesforce.sandbox.web;

/** Answers calls. */
@FunctionalInterface
public interface Route {
  Answer answer(Call call);

  /** Decides what to do around a route. */
  @FunctionalInterface
  interface Around {
    Answer answer(Call call, Route inner);
  }

  default Route within(Around around) {
    return call -> around.answer(call, this);
  }
}
