import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import mic from 'lucide-static/icons/mic.svg?nodes';
import micOff from 'lucide-static/icons/mic-off.svg?nodes';
import video from 'lucide-static/icons/video.svg?nodes';
import videoOff from 'lucide-static/icons/video-off.svg?nodes';
import type { CallModel } from './CallModel';
import type { DevicesModel } from './DevicesModel';
import { Options } from './Options';
import type { Kind } from './OwnMedia';
import { Toggle, Word } from './parts';
import { Screen } from './Screen';
import type { CallTexts } from './texts';

export interface CallProps {
  model: CallModel;
  devices: DevicesModel;
  texts: CallTexts;
  /** Who is at the other end. */
  name: string;
  picture?: string | undefined;
}

/** The call: pictures on top, what can be done below. */
export function CallBox(props: CallProps) {
  const { model, texts } = props;
  const box = useRef<HTMLElement>(null);
  return (
    <section class="call" aria-label={texts.region} ref={box}>
      {model.isLive.value && <Screen {...props} box={box} />}
      <Notices {...props} />
      <Controls {...props} />
    </section>
  );
}

/** What went wrong, in words; and what has to be known before. */
function Notices({ model, texts, name }: CallProps) {
  const trouble = model.media.trouble.value;
  const isRep = model.other === 'visitor';
  const isQuiet = model.call.value === undefined && model.offer.value.on;
  return (
    <>
      {trouble !== undefined && (
        <p class="trouble" role="alert">
          {texts.trouble[trouble]}
        </p>
      )}
      {isRep && isQuiet && trouble === undefined && (
        <p class="call-hint">{texts.beforehand(name)}</p>
      )}
    </>
  );
}

function Controls(props: CallProps) {
  const { model, texts } = props;
  const call = model.call.value;
  const isRep = model.other === 'visitor';
  if (model.isElsewhere.value) {
    return (
      <div class="call-controls">
        <span class="call-hint">{texts.elsewhere}</span>
        <Word onClick={() => void model.join()}>{texts.join}</Word>
      </div>
    );
  }
  return (
    <div class="call-controls">
      <Switch {...props} kind="microphone" />
      {(model.offer.value.video || model.media.camera.value) && <Switch {...props} kind="camera" />}
      {isRep && model.isLive.value && <Gates model={model} texts={texts} />}
      <Ending model={model} texts={texts} isRep={isRep} isAsked={call?.state === 'asked'} />
    </div>
  );
}

function Switch(props: CallProps & { kind: Kind }) {
  const { model, kind, texts, devices } = props;
  const busy = useSignal(false);
  const on = model.media.track(kind).value !== undefined;
  const drawings = kind === 'microphone' ? [mic, micOff] : [video, videoOff];
  const toggle = async () => {
    if (busy.peek()) return;
    busy.value = true;
    await model.toggle(kind);
    busy.value = false;
  };
  return (
    <span class="switch-pair">
      <Toggle
        name={kind === 'microphone' ? texts.microphone : texts.video}
        on={on}
        icon={(on ? drawings[0] : drawings[1]) ?? mic}
        busy={busy.value}
        onClick={() => void toggle()}
      />
      <Options kind={kind} media={model.media} devices={devices} texts={texts} />
    </span>
  );
}

/** The rep lets the visitor in. */
function Gates({ model, texts }: { model: CallModel; texts: CallTexts }) {
  const call = model.call.value;
  const allowed = call?.allowed ?? 'none';
  const visitor = call?.visitor;
  const isThere =
    call?.state === 'asked' || visitor?.microphone === true || visitor?.camera === true;
  if (!isThere || allowed === 'video') return null;
  const isMore = allowed === 'none' || call?.visitor.camera;
  return (
    <>
      {isMore && model.offer.value.video && (
        <Word kind="go" onClick={() => void model.allow('video')}>
          {texts.allowBoth}
        </Word>
      )}
      {allowed === 'none' && (
        <Word kind="go" onClick={() => void model.allow('audio')}>
          {texts.allowAudio}
        </Word>
      )}
    </>
  );
}

function Ending(props: { model: CallModel; texts: CallTexts; isRep: boolean; isAsked: boolean }) {
  const { model, texts, isRep, isAsked } = props;
  const { microphone, camera } = model.media;
  if (!model.isLive.value) return null;
  const isIn = microphone.value !== undefined || camera.value !== undefined;
  const declines = isRep ? isAsked : model.call.value?.by === 'rep' && !isIn;
  return (
    <Word kind="stop" onClick={() => void model.end(declines)}>
      {declines ? texts.decline : texts.end}
    </Word>
  );
}
