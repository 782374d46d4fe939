import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import maximize from 'lucide-static/icons/maximize.svg?nodes';
import minimize from 'lucide-static/icons/minimize.svg?nodes';
import mic from 'lucide-static/icons/mic.svg?nodes';
import micOff from 'lucide-static/icons/mic-off.svg?nodes';
import video from 'lucide-static/icons/video.svg?nodes';
import videoOff from 'lucide-static/icons/video-off.svg?nodes';
import { initials } from '../shared/format';
import { Icon } from '../shared/Icon';
import type { CallProps } from './CallBox';
import { Picture } from './parts';
import { standing } from './standing';
import type { CallTexts } from './texts';

/** What is seen of a call, and how it stands. */
export function Screen(props: CallProps & { box: { current: HTMLElement | null } }) {
  const { model, texts, name } = props;
  const other = model.call.value?.[model.other];
  const own = model.media.camera.value;
  const mine = useMemo(() => own && new MediaStream([own]), [own]);
  const incoming = model.link.incoming.value;
  const isSeen = model.other === 'rep' || model.call.value?.allowed === 'video';
  const shows = incoming && other?.camera === true && isSeen;
  const isFull = useFullScreen();
  const full = isFull ? texts.leaveFullScreen : texts.fullScreen;
  const toggleFull = () => {
    const { box } = props;
    const now = document.fullscreenElement
      ? document.exitFullscreen()
      : box.current?.requestFullscreen();
    void now?.catch(() => undefined);
  };
  return (
    <div class={shows || mine ? 'call-screen wide' : 'call-screen'}>
      {shows ? <Picture stream={incoming} name={texts.picture(name)} /> : <Person {...props} />}
      {mine && <Picture stream={mine} name={texts.own} own />}
      <div class="call-bar">
        <p class="call-state" role="status">
          {standing(model, texts, name)}
        </p>
        <Devices of={other} texts={texts} />
        {document.fullscreenEnabled && (shows === true || isFull) && (
          <button
            type="button"
            class="toggle-button"
            aria-label={full}
            title={full}
            onClick={toggleFull}
          >
            <Icon of={isFull ? minimize : maximize} size={16} />
          </button>
        )}
      </div>
    </div>
  );
}

function useFullScreen(): boolean {
  const isFull = useSignal(document.fullscreenElement !== null);
  useEffect(() => {
    const look = () => (isFull.value = document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  return isFull.value;
}

function Person({ name, picture }: CallProps) {
  return (
    <span class="call-person" aria-hidden="true">
      {picture === undefined ? initials(name) : <img src={picture} alt="" />}
    </span>
  );
}

/** Whether the other's microphone and camera are on. */
function Devices(props: {
  of: { microphone: boolean; camera: boolean } | undefined;
  texts: CallTexts;
}) {
  const { of, texts } = props;
  const hears = texts.mics[of?.microphone === true ? 'on' : 'off'];
  const sees = texts.cameras[of?.camera === true ? 'on' : 'off'];
  return (
    <span class="call-devices">
      <span role="img" aria-label={hears} title={hears}>
        <Icon of={of?.microphone === true ? mic : micOff} size={16} />
      </span>
      <span role="img" aria-label={sees} title={sees}>
        <Icon of={of?.camera === true ? video : videoOff} size={16} />
      </span>
    </span>
  );
}
