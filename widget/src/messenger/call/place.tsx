import { computed, effect, signal, type Signal } from '@preact/signals';
import { render } from 'preact';
import css from '../../calls/call.css?inline';
import { callIn, type Calling } from '../../calls/browserTools';
import { holdTone } from '../../calls/holdTone';
import { Sound } from '../../calls/parts';
import { callTextsFor } from '../../calls/texts';
import type { CallChanged, ServerFrame } from '../../protocol/frames';
import type { Surroundings } from '../index';
import type { MessengerModel } from '../MessengerModel';
import { placeIn } from '../placeIn';
import type { Calls, Drawn } from './bring';
import { HoldBox } from './HoldBox';
import { holdIn, joinAnswered } from './hold';
import { VisitorCall } from './VisitorCall';

/** Puts calls into the messenger. */
export async function place(
  model: MessengerModel,
  around: Surroundings,
  View: Calls['View'],
): Promise<Drawn> {
  const texts = await callTextsFor(around.look.language);
  const at = placeIn(around.root, css);
  const calling = signal<Calling | undefined>(undefined);
  const refused = signal(false);
  const hold = holdIn(model, around);
  View.value = () => (
    <>
      <HoldBox model={hold.model} texts={texts} announcement={around.texts.holdAnnouncement} />
      {calling.value && !hold.model.isBegun.value && (
        <VisitorCall {...{ texts, refused }} {...calling.value} room={model.room.value} />
      )}
    </>
  );
  const joined = effect(() => joinAnswered(hold.model, calling.value));
  const stop = effect(() => {
    const now = calling.value;
    if (!now) return render(null, at);
    const { model: call, devices } = now;
    const isLive = call.isLive.value;
    const sound = { stream: call.link.incoming.value, speaker: devices.speaker.value };
    render(isLive ? <Sound {...sound} refused={(is) => (refused.value = is)} /> : null, at);
    // Whoever is called sees so, also with a closed messenger.
    if (isLive && call.isJoined.value && !model.open.peek()) around.open();
  });
  const hush = toneWhileHeld(calling);
  const take = (frame: ServerFrame): void => {
    hold.model.hear(frame);
    if (frame.type === 'call.changed') hear(calling, frame, around.socket);
  };
  const ends = [() => calling.peek()?.model.close(), stop, hush, joined, hold.remove];
  const remove = (): void => {
    ends.forEach((end) => end());
    render(null, at);
    at.remove();
  };
  return { hear: take, remove };
}

/** One conversation's call at a time: another one takes its place. */
function hear(
  calling: Signal<Calling | undefined>,
  frame: CallChanged,
  socket: Surroundings['socket'],
): void {
  if (calling.peek()?.model.conversation !== frame.conversation) {
    calling.peek()?.model.close();
    calling.value = callIn(frame.conversation, 'visitor', socket);
  }
  calling.peek()?.model.hear(frame);
}

/** A call that is handed over: a soft tone until the colleague is there. Answers how to stop. */
function toneWhileHeld(calling: Signal<Calling | undefined>): () => void {
  const isHeld = computed(() => {
    const call = calling.value?.model;
    return call?.isJoined.value === true && call.call.value?.onHold === true;
  });
  return effect(() => (isHeld.value ? holdTone() : undefined));
}
