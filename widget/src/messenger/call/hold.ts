import { effect } from '@preact/signals';
import type { Calling } from '../../calls/browserTools';
import { holdTone } from '../../calls/holdTone';
import { OwnMedia, type Trouble } from '../../calls/OwnMedia';
import { fill } from '../../shared/texts';
import type { Surroundings } from '../index';
import type { MessengerModel } from '../MessengerModel';
import { announce, browserVoice } from './announce';
import { HoldModel } from './HoldModel';

/** Waiting by voice in this browser: what is heard meanwhile, and how to stop it. */
export function holdIn(
  messenger: MessengerModel,
  around: Surroundings,
): { model: HoldModel; remove: () => void } {
  const { socket, store, clock, texts, look } = around;
  const model = new HoldModel(messenger, { socket, store, clock, permit });
  const voice = browserVoice();
  const hush = effect(() => {
    if (!model.isHere.value || model.muted.value) return;
    // The place moves; what is said does not begin anew.
    const { company = '' } = model.place.peek() ?? {};
    const words = fill(texts.holdAnnouncement, { company });
    const quiet = announce(words, look.language ?? 'en', voice, clock);
    const stop = holdTone();
    return () => {
      quiet();
      stop();
    };
  });
  const remove = (): void => {
    hush();
    model.close();
  };
  return { model, remove };
}

/** A rep has answered who called in this tab: it is heard as soon as there may be a call. */
export function joinAnswered(hold: HoldModel, calling: Calling | undefined): void {
  const call = calling?.model;
  if (!call || !hold.isAnswered(call.conversation)) return;
  if (!call.isLive.value && !call.offer.value.start) return;
  hold.forget();
  void call.toggle('microphone');
}

/** Nothing is kept of what the microphone gives: this only asks. */
async function permit(): Promise<Trouble | undefined> {
  const media = new OwnMedia((navigator as { mediaDevices?: MediaDevices }).mediaDevices);
  await media.on('microphone');
  media.allOff();
  return media.trouble.peek();
}
