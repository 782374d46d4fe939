import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Calling } from '../../calls/browserTools';
import type { CallTexts } from '../../calls/texts';
import { useConsole, useLanguage } from '../app/context';
import { paths } from '../app/Route';
import { t } from '../texts/en';
import { Link } from '../ui/Link';
import type { CallParts } from './CallsModel';

/** On top of the messages: the call of this conversation, or the way to begin one. */
export function CallPlace({ conversation, name }: { conversation: string; name: string }) {
  const { calls } = useConsole().desk;
  const calling = calls.of(conversation);
  const parts = calls.parts.value;
  if (!calling || !parts) return null;
  const { offer, isLive } = calling.model;
  if (!offer.value.on && !isLive.value) return null;
  const current = calls.current.value;
  if (current && current !== calling) return <Busy calling={calling} />;
  return <Box calling={calling} parts={parts} name={name} />;
}

/** One cannot talk with two: what another visitor says would not be heard. */
function Busy({ calling: { model } }: { calling: Calling }) {
  const isAsked = model.call.value?.state === 'asked';
  return (
    <div class="busy-call row" role="status">
      <span class="grow small">{t.calls.busy}</span>
      {isAsked && (
        <button type="button" class="btn ghost" onClick={() => void model.end(true)}>
          {t.calls.decline}
        </button>
      )}
    </div>
  );
}

/** Above all pages: what the visitor says, and the call itself where its conversation is not shown. */
export function RunningCall() {
  const { desk, place, router } = useConsole();
  const { calls } = desk;
  const calling = calls.current.value;
  const parts = calls.parts.value;
  if (!calling || !parts) return null;
  const { conversation } = calling.model;
  const view = desk.find(conversation)?.view.value;
  const name = view?.visitorName ?? t.visitor;
  const here = router.route.value.page === 'conversation' && place.value;
  const isShown = here && here.conversation.value?.id === conversation;
  return (
    <>
      <Heard calling={calling} parts={parts} />
      {!isShown && (
        <section class="floating-call" aria-label={t.calls.withWhom(name)}>
          <Link to={paths.conversation(conversation)}>
            <bdi>{name}</bdi>
          </Link>
          <Box calling={calling} parts={parts} name={name} />
        </section>
      )}
    </>
  );
}

/** What the visitor says; where the browser wants a click before, the way to give it one. */
function Heard({ calling, parts }: { calling: Calling; parts: CallParts }) {
  const refused = useSignal(false);
  const place = useRef<HTMLDivElement>(null);
  const texts = useCallTexts(parts);
  const { model, devices } = calling;
  const play = () =>
    void place.current
      ?.querySelector('audio')
      ?.play()
      .then(
        () => (refused.value = false),
        () => undefined,
      );
  return (
    <div ref={place}>
      <parts.Sound
        stream={model.link.incoming.value}
        speaker={devices.speaker.value}
        refused={(is) => (refused.value = is)}
      />
      {refused.value && texts && (
        <div class="sound-off" role="alert">
          <button type="button" class="btn" onClick={play}>
            {texts.sound}
          </button>
        </div>
      )}
    </div>
  );
}

function Box(props: { calling: Calling; parts: CallParts; name: string }) {
  const { CallBox } = props.parts;
  const texts = useCallTexts(props.parts);
  return texts ? <CallBox {...props.calling} texts={texts} name={props.name} /> : null;
}

/** In the language of the console. */
function useCallTexts({ callTextsFor }: CallParts): CallTexts | undefined {
  const texts = useSignal<CallTexts | undefined>(undefined);
  const spoken = useLanguage()?.spoken.value;
  useEffect(() => {
    callTextsFor(spoken).then(
      (words) => (texts.value = words),
      () => undefined,
    );
  }, [spoken]);
  return texts.value;
}
