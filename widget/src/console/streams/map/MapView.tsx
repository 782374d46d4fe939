import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { browserClock } from '../../../shared/clock';
import { useConsole } from '../../app/context';
import { t } from '../../texts/en';
import type { ListModel } from '../ListModel';
import { PinModel } from '../PinModel';
import { centreOf, draw, type Drawing } from './Atlas';
import { HoverCard } from './HoverCard';
import { MapList } from './MapList';
import { MapModel } from './MapModel';
import { Spots } from './Spots';

/** Where the visitors are, on a map that is part of this page, and the same visitors as a list. */
export function MapView({ list, pin }: { list: ListModel; pin: PinModel }) {
  const { boards, ticks } = useConsole();
  const map = useMemo(() => new MapModel(boards.shown, ticks), []);
  const hover = useMemo(() => new PinModel(browserClock), []);
  useEffect(() => () => hover.close(), []);
  return (
    <div class="map-view">
      <MapList list={list} map={map} />
      <World map={map} hover={hover} />
      <HoverCard hover={hover} pin={pin} />
    </div>
  );
}

function World({ map, hover }: { map: MapModel; hover: PinModel }) {
  const box = useRef<HTMLDivElement>(null);
  const drawing = useSignal<Drawing | undefined>(undefined);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const fit = () => {
      const made = draw(element.clientWidth, element.clientHeight);
      drawing.value = made;
      map.world.value = { project: made.project, centreOf };
    };
    fit();
    const resized = new ResizeObserver(fit);
    resized.observe(element);
    return () => resized.disconnect();
  }, []);
  const missing = map.notOnMap.value;
  return (
    <div class="map">
      <div class="world" ref={box}>
        <svg aria-hidden="true" width="100%" height="100%">
          <path class="land" d={drawing.value?.land} />
          <path class="borders" d={drawing.value?.borders} />
        </svg>
        <Spots map={map} hover={hover} />
      </div>
      <p class="off-map small muted" role="status">
        {t.board.notOnMap} <b class="num">{missing}</b>
      </p>
    </div>
  );
}
