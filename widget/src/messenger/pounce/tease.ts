import { effect } from '@preact/signals';
import type { Surroundings } from '..';
import type { MessengerModel } from '../MessengerModel';
import type { Teasing } from './place';

/** Fetches what draws a rep's first words once there are any; most visitors never need it. */
export function tease(model: MessengerModel, around: Surroundings): Teasing {
  let there: Promise<Teasing> | undefined;
  let isOver = false;
  const bring = async (): Promise<Teasing> => {
    const { place } = await import('./place');
    const teasing = place(model, around);
    if (isOver) teasing.remove();
    return teasing;
  };
  const stop = effect(() => {
    if (model.room.value?.view.origin !== 'pounce' || !model.isLive.value) return;
    there ??= bring();
    // Tried again when something else is told of it.
    there.catch(() => (there = undefined));
  });
  const then = (call: (teasing: Teasing) => void): void => void there?.then(call, () => undefined);
  return {
    left: () => then((teasing) => teasing.left()),
    remove: () => {
      isOver = true;
      stop();
      then((teasing) => teasing.remove());
    },
  };
}
