import arrow from 'lucide-static/icons/arrow-down.svg?nodes';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../shared/Icon';
import type { Store } from '../shared/storage';
import type { AssistantModel } from './assistant/AssistantModel';
import type { MessengerModel } from './MessengerModel';

interface Props {
  model: MessengerModel;
  assistant: AssistantModel;
  store: Store;
  label: string;
  children: ComponentChildren;
}

const PLACE = 'foyer.place';
/** This near to the end counts as being there. */
const NEAR = 48;

/** The end, or what was missed: a card is read from its top. */
function newestPlace(box: HTMLElement): number {
  const card = box.querySelector<HTMLElement>('.booker');
  return card ? card.offsetTop - box.clientHeight / 4 : box.scrollHeight;
}

/** Stays at the newest message, unless the person scrolled up to read; then it stays there. */
export function Scroller({ model, assistant, store, label, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const kept = useRef(Number(store.get(PLACE) ?? Number.NaN));
  const isAway = useSignal(!Number.isNaN(kept.current));
  const { rooms, outgoing, typing } = model;
  const follow = [rooms.list.value, outgoing.value, typing.rep.value, assistant.walk.value];
  // Once before each picture, however much comes: to ask where the end is lays out the whole log.
  useLayoutEffect(() => {
    const picture = requestAnimationFrame(() => {
      const element = box.current;
      if (element) element.scrollTop = isAway.peek() ? kept.current : newestPlace(element);
    });
    return () => cancelAnimationFrame(picture);
  }, follow);
  const moved = (): void => {
    const element = box.current;
    if (!element) return;
    const away = newestPlace(element) - element.scrollTop;
    isAway.value = away - (element.querySelector('.booker') ? 0 : element.clientHeight) > NEAR;
    kept.current = element.scrollTop;
    if (isAway.value) store.set(PLACE, String(Math.round(element.scrollTop)));
    else store.remove(PLACE);
  };
  const toEnd = (): void => {
    if (box.current) box.current.scrollTop = newestPlace(box.current);
  };
  return (
    <div class="middle">
      <div class="scroller" ref={box} onScroll={moved} tabIndex={0} role="group">
        {children}
      </div>
      {isAway.value && model.room.value && (
        <button type="button" class="newest" aria-label={label} title={label} onClick={toEnd}>
          <Icon of={arrow} size={16} />
        </button>
      )}
    </div>
  );
}
