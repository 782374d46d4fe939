import { effect } from '@preact/signals';
import { embeddedPath } from '../../bridge/surroundings';
import type { ConsoleModel } from './ConsoleModel';
import type { History } from './Route';
import { en } from '../texts/en';
import type { Bell } from '../reps/AlertsModel';
import type { NoticeModel, Permission } from '../reps/NoticeModel';

/** The browser's history. */
export const browserHistory: History = {
  path: () => location.pathname,
  push: (path) => history.pushState(null, '', path),
  replace: (path) => history.replaceState(null, '', path),
  onBack: (listener) => addEventListener('popstate', listener),
};

/** The same where the console stands in a frame: each address keeps what lets it stand there. */
export const framedHistory: History = {
  ...browserHistory,
  push: (path) => browserHistory.push(embeddedPath(path)),
  replace: (path) => browserHistory.replace(embeddedPath(path)),
};

export function permissionNow(): Permission {
  return 'Notification' in window ? Notification.permission : 'denied';
}

export async function askPermission(): Promise<Permission> {
  return 'Notification' in window ? Notification.requestPermission() : 'denied';
}

/** Sound and desktop notifications, as far as rep and browser allow. */
export function browserBell(notices: NoticeModel): Bell {
  const play = speaker();
  return {
    ring: () => {
      if (notices.sound.peek()) play([660, 880, 660, 880], 0.14);
    },
    knock: () => {
      if (notices.sound.peek()) play([520], 0.08);
    },
    notify: ({ title, text, tag, open }) => {
      if (!notices.desktop.peek() || document.hasFocus()) return;
      const shown = new Notification(title, { body: text, tag });
      shown.onclick = () => {
        window.focus();
        open();
        shown.close();
      };
    },
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

/** The window's title: the page, what is unread, and in turns who waits. */
export function keepTitle(model: ConsoleModel): void {
  effect(() => {
    const page = `${pageTitle(model)} – ${en.brand}`;
    const unread = model.desk.unread.value;
    const plain = unread > 0 ? `(${unread}) ${page}` : page;
    const waiting = model.alerts.waiting.value[0];
    const flash = waiting && (model.ticks.second.value / 1000) % 2 === 0;
    document.title = flash ? en.alerts.waiting(waiting.facts.value.name) : plain;
  });
}

function pageTitle(model: ConsoleModel): string {
  switch (model.router.route.value.page) {
    case 'conversation':
      return model.place.value?.name.value ?? en.nav.conversations;
    case 'conversations':
      return en.nav.conversations;
    case 'playback':
      return en.playback;
    case 'support':
      return en.support.title;
    case 'status':
      return en.nav.status;
    case 'record':
      return en.record.title;
    case 'unknown':
      return en.unknown.title;
    case 'streams':
      return en.nav.streams;
  }
}
