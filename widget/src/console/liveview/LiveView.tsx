import { useEffect, useMemo } from 'preact/hooks';
import scanEye from 'lucide-static/icons/scan-eye.svg?nodes';
import type { TabView } from '../../protocol/frames';
import { Icon } from '../../shared/Icon';
import { useConsole } from '../app/context';
import type { PlaceModel } from '../conversations/PlaceModel';
import { t } from '../texts/en';
import { Skeleton } from '../ui/parts';
import { LiveViewModel } from './LiveViewModel';
import { Stage } from './Stage';

/** The visitor's page as the visitor sees it. */
export function LiveView({ place }: { place: PlaceModel }) {
  const visitor = place.card.value?.visitor;
  return (
    <section class="pane live-view" aria-label={t.live.region}>
      {visitor === undefined ? (
        <Skeleton rows={2} tall />
      ) : (
        <Watch key={visitor} visitor={visitor} name={place.name.value} />
      )}
    </section>
  );
}

function Watch({ visitor, name }: { visitor: string; name: string }) {
  const { live, clock } = useConsole().tools;
  const model = useMemo(() => new LiveViewModel(visitor, live, clock), [visitor, live, clock]);
  useEffect(() => {
    const look = () => model.look(document.visibilityState === 'visible');
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      model.close();
    };
  }, [model]);
  return (
    <>
      <Head model={model} />
      <ActiveTabs model={model} />
      <Stage model={model} name={name} />
    </>
  );
}

function Head({ model }: { model: LiveViewModel }) {
  const isLive = model.state.value === 'live';
  const shown = model.tabs.value.find(({ tab }) => tab === model.tab.value);
  return (
    <header>
      <h2 class="still">{t.live.region}</h2>
      <span class="grow cut small muted">
        <bdi>{shown?.path}</bdi>
      </span>
      <span class={isLive ? 'pill good' : 'pill'} role="status">
        {isLive ? t.live.live : t.live.paused}
      </span>
    </header>
  );
}

/** Which of the visitor's tabs is shown; at first the one in front. */
function ActiveTabs({ model }: { model: LiveViewModel }) {
  const tabs = model.tabs.value;
  const follows = model.chosen.value === undefined;
  if (tabs.length === 0) return null;
  return (
    <ul class="livetabs" aria-label={t.live.tabs}>
      {tabs.length > 1 && (
        <li>
          <button
            type="button"
            aria-pressed={follows}
            title={t.live.followHelp}
            onClick={() => model.choose(undefined)}
          >
            <Icon of={scanEye} size={16} />
            {t.live.follow}
          </button>
        </li>
      )}
      {tabs.map((one) => (
        <ActiveTab key={one.tab} one={one} model={model} />
      ))}
    </ul>
  );
}

function ActiveTab({ one, model }: { one: TabView; model: LiveViewModel }) {
  const title = one.title === '' ? one.path : one.title;
  return (
    <li class={model.tab.value === one.tab ? 'shown' : undefined}>
      <button
        type="button"
        aria-pressed={model.chosen.value === one.tab}
        title={one.path}
        onClick={() => model.choose(one.tab)}
      >
        {one.visible && <i class="front" role="img" aria-label={t.live.inFront} />}
        <bdi class="cut">{title}</bdi>
      </button>
    </li>
  );
}
