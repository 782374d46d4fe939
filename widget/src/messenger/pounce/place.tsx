import { render } from 'preact';
import type { Surroundings } from '..';
import type { MessengerModel } from '../MessengerModel';
import { placeIn } from '../placeIn';
import { watchForms } from './occupied';
import { Teaser } from './Teaser';
import css from './teaser.css?inline';
import { TeaserModel } from './TeaserModel';

/** A rep's first words, drawn beside the launcher as long as they are to be seen. */
export interface Teasing {
  /** The messenger was closed. */
  left(): void;
  remove(): void;
}

/** Puts the place for them there, empty. */
export function place(model: MessengerModel, around: Surroundings): Teasing {
  const { root, socket, store, texts, look, open, rest } = around;
  const teaser = new TeaserModel(model, socket, store);
  const at = placeIn(root, css);
  render(<Teaser {...{ teaser, texts, look, open }} gone={rest} />, at);
  const stop = watchForms((inUse) => (teaser.occupied.value = inUse));
  return {
    left: () => teaser.left(),
    remove: () => {
      stop();
      render(null, at);
      at.remove();
    },
  };
}
