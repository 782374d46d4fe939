import { render } from 'preact';
import type { Surroundings } from '..';
import type { MessengerModel } from '../MessengerModel';
import { placeIn } from '../placeIn';
import { watchForms } from './occupied';
import { Teaser } from './Teaser';
import css from './teaser.css?inline';
import { TeaserModel } from './TeaserModel';

/** Puts the place for a rep's first words beside the launcher, empty. */
export function tease(
  model: MessengerModel,
  around: Surroundings,
): { left: () => void; end: () => void } {
  const { root, socket, store, texts, look, open, rest } = around;
  const teaser = new TeaserModel(model, socket, store);
  const place = placeIn(root, css);
  render(<Teaser {...{ teaser, texts, look, open }} gone={rest} />, place);
  const stop = watchForms((inUse) => (teaser.occupied.value = inUse));
  return {
    left: () => teaser.left(),
    end: () => {
      stop();
      render(null, place);
      place.remove();
    },
  };
}
