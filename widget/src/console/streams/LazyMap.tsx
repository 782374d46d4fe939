import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { t } from '../texts/en';
import { Nothing, Skeleton } from '../ui/parts';
import type { ListModel } from './ListModel';
import type { PinModel } from './PinModel';

interface MapProps {
  list: ListModel;
  pin: PinModel;
}

/** The map comes from this server when somebody looks at it: the board itself stays light. */
export function LazyMap(props: MapProps) {
  const loaded = useSignal<{ View: ComponentType<MapProps> } | 'failed' | undefined>(undefined);
  const load = () => {
    loaded.value = undefined;
    void import('./map/MapView')
      .then(({ MapView }) => (loaded.value = { View: MapView }))
      .catch(() => (loaded.value = 'failed'));
  };
  useEffect(load, []);
  const now = loaded.value;
  if (now === undefined) return <Skeleton rows={4} tall />;
  if (now === 'failed') {
    return (
      <Nothing title={t.board.mapFailed} help={t.board.failedHelp}>
        <button type="button" class="btn" onClick={load}>
          {t.tryAgain}
        </button>
      </Nothing>
    );
  }
  return <now.View {...props} />;
}
