import { useEffect, useMemo } from 'preact/hooks';
import chevron from 'lucide-static/icons/chevron-down.svg?nodes';
import { Icon } from '../shared/Icon';
import { usePopover } from '../shared/usePopover';
import type { DevicesModel } from './DevicesModel';
import { Level } from './Level';
import type { Kind, OwnMedia } from './OwnMedia';
import { Picture } from './parts';
import type { CallTexts } from './texts';

interface Props {
  kind: Kind;
  media: OwnMedia;
  devices: DevicesModel;
  texts: CallTexts;
}

/** Which device is used, and whether it works. */
export function Options(props: Props) {
  const { kind, texts } = props;
  const { open, box, button, onKeyDown } = usePopover();
  const name = kind === 'microphone' ? texts.microphoneOptions : texts.videoOptions;
  return (
    <div class="call-options" ref={box} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="chevron"
        aria-label={name}
        title={name}
        aria-haspopup="dialog"
        aria-expanded={open.value}
        onClick={() => (open.value = !open.value)}
      >
        <Icon of={chevron} size={16} />
      </button>
      {open.value && (
        <div class="call-choices" role="dialog" aria-label={name}>
          <Choices {...props} />
        </div>
      )}
    </div>
  );
}

function Choices({ kind, media, devices, texts }: Props) {
  const canSpeak = 'setSinkId' in HTMLMediaElement.prototype;
  useEffect(() => void devices.look(), []);
  const given = { devices, texts };
  return (
    <>
      <Choice {...given} of={kind} name={kind === 'microphone' ? texts.microphone : texts.video} />
      {kind === 'microphone' && canSpeak && <Choice {...given} of="speaker" name={texts.speaker} />}
      <Test {...{ kind, media, devices, texts }} />
    </>
  );
}

function Choice(props: {
  of: Kind | 'speaker';
  name: string;
  devices: DevicesModel;
  texts: CallTexts;
}) {
  const { devices, texts } = props;
  const all = devices.of(props.of, texts.device);
  const chosen = devices.chosen(props.of);
  if (all.length === 0) return <p class="call-hint">{texts.noDevices}</p>;
  return (
    <label class="call-choice">
      {props.name}
      <select
        value={chosen ?? all[0]?.id}
        onChange={({ currentTarget }) => void devices.choose(props.of, currentTarget.value)}
      >
        {all.map(({ id, name }) => (
          <option key={id} value={id} selected={id === chosen}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** "Test devices": on a track of its own, which goes to nobody. */
function Test({ kind, media, devices, texts }: Props) {
  const trial = useMemo(() => media.trial(), []);
  const stop = () => trial.off(kind);
  useEffect(() => stop, []);
  const own = media.track(kind).value;
  const track = own ?? trial.track(kind).value;
  const chosen = devices.chosen(kind);
  const begin = async () => {
    await trial.on(kind);
    media.trouble.value = trial.trouble.value;
    await devices.look();
  };
  useEffect(() => {
    if (own) stop();
    else if (trial.track(kind).peek()) void begin();
  }, [chosen, own]);
  if (!track) {
    return (
      <button type="button" class="call-word" onClick={() => void begin()}>
        {texts.test}
      </button>
    );
  }
  return (
    <>
      <Tried {...{ kind, track, texts }} />
      {!own && (
        <button type="button" class="call-word" onClick={stop}>
          {texts.stopTest}
        </button>
      )}
    </>
  );
}

function Tried({
  kind,
  track,
  texts,
}: Pick<Props, 'kind' | 'texts'> & { track: MediaStreamTrack }) {
  const stream = useMemo(() => new MediaStream([track]), [track]);
  return kind === 'microphone' ? (
    <Level track={track} texts={texts} />
  ) : (
    <Picture stream={stream} name={texts.own} own />
  );
}
