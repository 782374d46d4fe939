import type { Bell, Notice } from '../reps/AlertsModel';
import type { NoticeModel } from '../reps/NoticeModel';
import { oneWindow } from './oneWindow';

const RING = [660, 880, 660, 880];
const KNOCK = [520];
const CHIME = [990, 740];

/**
 * Sound and desktop notifications, as far as rep and browser allow. Of several windows of the
 * console one calls: the one the rep looked at last.
 */
export function browserBell(notices: NoticeModel): Bell {
  const play = speaker();
  const isOurs = oneWindow(navigator.locks, window);
  const sound = (tones: readonly number[], volume: number) => {
    play(tones, (volume * notices.volume.peek()) / 100);
  };
  const mayShow = (kind: Notice['kind']) =>
    kind === 'test'
      ? notices.permission.peek() === 'granted'
      : isOurs() && !document.hasFocus() && notices.may(kind, 'desktop');
  return {
    ring: (kind) => {
      if (kind === 'test' || (isOurs() && notices.may(kind, 'sound'))) sound(RING, 0.14);
    },
    chime: (kind) => {
      if (isOurs() && notices.may(kind, 'sound')) sound(CHIME, 0.1);
    },
    knock: () => {
      if (isOurs() && notices.may('message', 'sound')) sound(KNOCK, 0.08);
    },
    notify: (notice) => {
      if (mayShow(notice.kind)) show(notice);
    },
  };
}

function show({ title, text, tag, open }: Notice): void {
  const shown = new Notification(title, { body: text, tag });
  shown.onclick = () => {
    window.focus();
    open();
    shown.close();
  };
}

/** Plays tones, but never before the person's first click or key: browsers refuse it, and so do we. */
function speaker(): (tones: readonly number[], volume: number) => void {
  let audio: AudioContext | undefined;
  const wake = () => {
    audio ??= new AudioContext();
    void audio.resume();
  };
  addEventListener('pointerdown', wake, { once: true });
  addEventListener('keydown', wake, { once: true });
  return (tones, volume) => {
    if (audio?.state !== 'running') return;
    tones.forEach((tone, i) => audio && beep(audio, tone, audio.currentTime + i * 0.16, volume));
  };
}

function beep(audio: AudioContext, tone: number, at: number, volume: number): void {
  const [voice, gain] = [audio.createOscillator(), audio.createGain()];
  voice.frequency.value = tone;
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(volume, at + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.001, at + 0.15);
  voice.connect(gain).connect(audio.destination);
  voice.start(at);
  voice.stop(at + 0.16);
}
