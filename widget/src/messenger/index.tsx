import { effect } from '@preact/signals';
import { render } from 'preact';
import type { ServerFrame, Since } from '../protocol/frames';
import type { Meet } from './booker/meeting';
import { AssistantModel } from './assistant/AssistantModel';
import { bringCalls } from './call/bring';
import { BookerModel } from './BookerModel';
import type { Look } from './context';
import words from '../shared/words.css?inline';
import files from '../shared/files/files.css?inline';
import css from './messenger.css?inline';
import { MessengerModel, type ModelSettings } from './MessengerModel';
import { isFresh, type MayAsk } from './offer';
import { tease } from './pounce/tease';
import { Panel } from './Panel';
import { placeIn } from './placeIn';
import { RatingModel } from './RatingModel';
import { SideModel } from './side/SideModel';
import { tell } from './tell';
import type { Texts } from './texts';

export { carryTo } from '../shared/files/carry';
export { textsFor } from './texts';

export interface Surroundings extends ModelSettings {
  meet: Meet;
  root: ShadowRoot;
  look: Look;
  texts: Texts;
  /** The person wants it open: to answer what a rep said first. */
  open: () => void;
  /** What a rep said first is closed: the keyboard goes to the launcher. */
  rest: () => void;
  /** The person wants it closed. */
  close: () => void;
  /** The person wants to be a stranger again. */
  forget: () => void;
  changed: (state: { unread: number; live: boolean }) => void;
  happened: (name: 'message' | 'conversation', detail: unknown) => void;
}

export interface Messenger {
  open(focus: boolean): void;
  close(): void;
  /** The person wants to choose a time for a meeting. */
  book(): void;
  /** What a visitor without a conversation may ask for. */
  grant(mayAsk: MayAsk): void;
  hear: (frame: ServerFrame) => void;
  since: () => Since[];
  remove(): void;
}

function modelsOf(around: Surroundings) {
  const { look, socket } = around;
  const model = new MessengerModel(around);
  return {
    model,
    assistant: new AssistantModel(socket, () => model.askForPerson()),
    booker: new BookerModel(socket),
    rating: new RatingModel(socket, () => model.room.value?.view),
    side: new SideModel(socket, look.language),
    calls: bringCalls(model, around),
  };
}

/** Puts the messenger beside the launcher, closed. */
export function mount(around: Surroundings): Messenger {
  const { root } = around;
  const models = modelsOf(around);
  const { model, assistant, booker, rating, side, calls } = models;
  const place = placeIn(root, words + files + css);
  const teasing = tease(model, around);
  const visible = (): void => model.look(model.open.value, document.visibilityState === 'visible');
  document.addEventListener('visibilitychange', visible);
  const ends = [
    effect(() => around.changed({ unread: model.unread.value, live: model.isLive.value })),
    effect(() => assistant.follow(model.open.value && isFresh(model))),
    effect(() => booker.follow(model.room.value?.view.conversation)),
    effect(() => rating.follow(model.room.value?.view.conversation)),
    effect(() => side.follow(booker.told.value)),
    tell(model, around.happened),
    () => teasing.remove(),
    calls.remove,
  ];
  visible();
  const draw = (focus: boolean): void =>
    render(<Panel {...around} {...models} focus={focus} />, place);
  return {
    open(focus) {
      model.look(true);
      draw(focus);
    },
    close() {
      teasing.left();
      model.look(false);
      render(null, place);
    },
    book: () => void (model.meeting.value = ''),
    grant(mayAsk) {
      model.mayAsk.value = mayAsk;
    },
    hear: (frame) => [model, assistant, side, calls].forEach(({ hear }) => hear(frame)),
    since: model.since,
    remove() {
      render(null, place);
      place.remove();
      ends.forEach((end) => end());
      document.removeEventListener('visibilitychange', visible);
    },
  };
}
