import { signal, type Signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { ServerFrame } from '../../protocol/frames';
import type { MessengerModel } from '../MessengerModel';
import type { Surroundings } from '../index';

/** Calls in the messenger. */
export interface Calls {
  /** Draws them on top of the messages, once there may be one. */
  View: Signal<ComponentType | undefined>;
  hear: (frame: ServerFrame) => void;
  /** Nothing of a call is left here, nor who was in it. */
  remove: () => void;
}

/** What draws a call and hears of it. */
export type Drawn = Pick<Calls, 'hear' | 'remove'>;

/** Fetches what calls need once there may be one; most visitors never need it. */
export function bringCalls(model: MessengerModel, around: Surroundings): Calls {
  let there: Promise<Drawn> | undefined;
  const View: Calls['View'] = signal(undefined);
  return {
    View,
    hear(frame) {
      if (frame.type !== 'call.changed' && !frame.type.startsWith('hold.')) return;
      there ??= import('./place').then(({ place }) => place(model, around, View));
      // Tried again when something else is told of it.
      there.then(
        ({ hear }) => hear(frame),
        () => (there = undefined),
      );
    },
    remove: () => void there?.then(({ remove }) => remove()),
  };
}
