import type { Signal } from '@preact/signals';
import type { Calling } from '../../calls/browserTools';
import { CallBox } from '../../calls/CallBox';
import { Word } from '../../calls/parts';
import { ending } from '../../calls/standing';
import type { CallTexts } from '../../calls/texts';
import type { Room } from '../Rooms';

type Props = Calling & {
  texts: CallTexts;
  /** The browser lets nobody hear before a click. */
  refused: Signal<boolean>;
  room: Room | undefined;
};

/** On top of the messages: the call, or the way to begin one where visitors may. */
export function VisitorCall({ model, devices, texts, refused, room }: Props) {
  const rep = room?.view.rep;
  const { on, start } = model.offer.value;
  const isShown = model.isLive.value || (on && start);
  const last = model.isLive.value ? undefined : ending(model, texts);
  if (!rep || (!isShown && last === undefined)) return null;
  const play = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    const root = currentTarget.getRootNode() as ShadowRoot;
    void root
      .querySelector('audio')
      ?.play()
      .then(
        () => (refused.value = false),
        () => undefined, // it still asks for a click
      );
  };
  return (
    <>
      {last !== undefined && (
        <p class="offline" role="status">
          {last}
        </p>
      )}
      {isShown && <CallBox {...{ model, devices, texts }} name={rep.name} picture={rep.picture} />}
      {model.isLive.value && refused.value && (
        <div class="call">
          <Word kind="go" onClick={play}>
            {texts.sound}
          </Word>
        </div>
      )}
    </>
  );
}
