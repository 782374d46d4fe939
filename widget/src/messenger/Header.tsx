import x from 'lucide-static/icons/x.svg?nodes';
import { Icon } from '../shared/Icon';
import type { Framed } from './context';
import { focusComposer } from './focus';
import { More } from './side/More';

export function Header(shown: Framed) {
  const { model, texts, look, close } = shown;
  const rep = model.isLive.value ? model.room.value?.view.rep : undefined;
  const picture = rep ? rep.picture : look.logo;
  const end = ({ currentTarget }: { currentTarget: Element }): void => {
    focusComposer(currentTarget);
    void model.end();
  };
  return (
    <header>
      <span class="face" aria-hidden="true">
        {picture === undefined ? initials(rep?.name ?? look.name) : <img src={picture} alt="" />}
      </span>
      <div class="who">
        <h2>{rep?.name ?? look.name}</h2>
        {rep && <p>{look.name}</p>}
      </div>
      {model.isLive.value && (
        <button type="button" class="end" onClick={end}>
          {texts.endChat}
        </button>
      )}
      <More {...shown} />
      <button
        type="button"
        class="icon"
        aria-label={texts.closeChat}
        title={texts.closeChat}
        onClick={close}
      >
        <Icon of={x} />
      </button>
    </header>
  );
}

/** The first letters of the first and the last name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) =>
      String.fromCodePoint(word?.codePointAt(0) ?? 32)
        .toUpperCase()
        .trim(),
    )
    .join('');
}
