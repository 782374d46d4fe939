import x from 'lucide-static/icons/x.svg?nodes';
import { Icon } from '../../shared/Icon';
import { directionOf } from '../../shared/languages';
import { fill } from '../../shared/texts';
import { wordsOf } from '../../shared/words';
import type { Look } from '../context';
import { initials } from '../Header';
import type { Texts } from '../texts';
import type { TeaserModel } from './TeaserModel';

interface Shown {
  teaser: TeaserModel;
  texts: Texts;
  look: Look;
  /** The person wants to read and answer. */
  open: () => void;
  /** It is gone by the person's own hand: the keyboard goes back to the launcher. */
  gone: () => void;
}

/** A rep's first words beside the launcher: they wait, and never take the keyboard. */
export function Teaser({ teaser, texts, look, open, gone }: Shown) {
  const shown = teaser.shown.value;
  if (!teaser.resting.value) return null;
  const close = (): void => {
    teaser.close();
    gone();
  };
  const keep = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
  };
  return (
    <div role="status" lang={look.language ?? 'en'} dir={directionOf(look.language)}>
      {shown && (
        <section
          class="teaser"
          aria-label={fill(texts.pounceFrom, { name: nameOf(shown, look) })}
          onKeyDown={keep}
        >
          <button type="button" class="read" onClick={open}>
            <Face {...shown.room.view} look={look} />
            <span class="said">
              <b>{nameOf(shown, look)}</b>
              <span class="words" dir="auto">
                {wordsOf(shown.entry)}
              </span>
              {shown.entry.automated === true && <small>{texts.automated}</small>}
            </span>
          </button>
          <button
            type="button"
            class="shut"
            aria-label={texts.pounceClose}
            title={texts.pounceClose}
            onClick={close}
          >
            <Icon of={x} size={16} />
          </button>
        </section>
      )}
    </div>
  );
}

function nameOf({ entry }: NonNullable<TeaserModel['shown']['value']>, look: Look): string {
  return entry.author.name ?? look.name;
}

function Face({ rep, look }: { rep?: { name: string; picture?: string }; look: Look }) {
  const { picture, name = look.name } = rep ?? {};
  return (
    <span class="face" aria-hidden="true">
      {picture === undefined ? initials(name) : <img src={picture} alt="" />}
    </span>
  );
}
