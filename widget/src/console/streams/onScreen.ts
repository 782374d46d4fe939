import { batch } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { CardModel } from './CardModel';

const cards = new WeakMap<Element, CardModel>();
let observer: IntersectionObserver | undefined;

/** Lets a card know whether it can be seen, so that a thousand cards cost what twenty do. */
export function useOnScreen(box: RefObject<Element | null>, card: CardModel): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    observer ??= new IntersectionObserver(note);
    cards.set(element, card);
    observer.observe(element);
    return () => observer?.unobserve(element);
  }, [card]);
}

function note(entries: readonly IntersectionObserverEntry[]): void {
  batch(() => {
    for (const { target, isIntersecting } of entries) {
      const card = cards.get(target);
      if (card) card.onScreen.value = isIntersecting;
    }
  });
}
