import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../texts/en';
import type { LiveViewModel } from './LiveViewModel';
import { Player, type Size } from './Player';

/** Where the page is drawn, as large as it fits; never to be touched. */
export function Stage({ model, name }: { model: LiveViewModel; name: string }) {
  const box = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const size = useSignal<Size | undefined>(undefined);
  const room = useSignal<Size>({ width: 0, height: 0 });
  useEffect(() => {
    if (!root.current) return undefined;
    const player = new Player(root.current, t.live.page(name), (now) => (size.value = now));
    model.onEvents((events, fresh) => player.play(events, fresh));
    return () => player.remove();
  }, [model, name, size]);
  useEffect(() => {
    const seen = box.current;
    if (!seen) return undefined;
    const observer = new ResizeObserver(() => {
      room.value = { width: seen.clientWidth, height: seen.clientHeight };
    });
    observer.observe(seen);
    return () => observer.disconnect();
  }, [room]);
  const isDrawn = size.value !== undefined;
  const state = model.state.value === 'live' && !isDrawn ? 'waiting' : model.state.value;
  return (
    <div class={state === 'live' ? 'stage' : 'stage off'} ref={box}>
      <div
        class="film"
        role="img"
        aria-label={t.live.page(name)}
        style={fitted(size.value, room.value)}
      >
        <div ref={root} inert />
      </div>
      {state !== 'live' && (
        <p class="stage-word">
          <span>{t.live.states[state]}</span>
        </p>
      )}
    </div>
  );
}

function fitted(page: Size | undefined, room: Size) {
  if (!page) return { display: 'none' };
  const scale = Math.min(room.width / page.width, room.height / page.height);
  return {
    width: `${page.width}px`,
    height: `${page.height}px`,
    transform: `translateX(-50%) scale(${scale})`,
  };
}
