import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../shared/Icon';

type Drawing = Parameters<typeof Icon>[0]['of'];

/** Plays what the other end says; the browser may want a click before it lets anybody hear. */
export function Sound(props: {
  stream: MediaStream | undefined;
  speaker: string | undefined;
  refused: (refused: boolean) => void;
}) {
  const player = useRef<HTMLAudioElement>(null);
  const { stream, speaker, refused } = props;
  useEffect(() => {
    const audio = player.current;
    if (!audio) return;
    audio.srcObject = stream ?? null;
    if (!stream) return refused(false);
    audio.play().then(
      () => refused(false),
      (error: unknown) => refused(error instanceof Error && error.name === 'NotAllowedError'),
    );
  }, [stream]);
  useEffect(() => () => refused(false), []);
  useEffect(() => {
    const audio = player.current;
    if (audio && speaker !== undefined && 'setSinkId' in audio)
      void audio.setSinkId(speaker).catch(() => undefined);
  }, [speaker]);
  return <audio ref={player} autoplay />;
}

/** A picture without its sound. */
export function Picture(props: { stream: MediaStream; name: string; own?: boolean }) {
  const screen = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (screen.current) screen.current.srcObject = props.stream;
  }, [props.stream]);
  return (
    <video
      ref={screen}
      class={props.own === true ? 'own' : 'other'}
      aria-label={props.name}
      autoplay
      muted
      playsInline
    />
  );
}

/** A button that is on or off; its colour says it too. */
export function Toggle(props: {
  name: string;
  on: boolean;
  icon: Drawing;
  busy: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      class="toggle-button"
      aria-label={props.name}
      title={props.name}
      aria-pressed={props.on}
      aria-busy={props.busy}
      onClick={props.onClick}
    >
      <Icon of={props.icon} />
    </button>
  );
}

/** A button with words. */
export function Word(props: {
  children: ComponentChildren;
  kind?: 'go' | 'stop';
  busy?: boolean;
  onClick: (event: { currentTarget: HTMLElement }) => void;
}) {
  return (
    <button
      type="button"
      class={`call-word ${props.kind ?? ''}`}
      aria-busy={props.busy}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
