import { useNotices } from '../app/context';
import { t } from '../texts/en';
import { KINDS, WAYS, type Kind } from './NoticeModel';

/** How Foyer may call the rep, for each kind; tried out by "Test". */
export function NoticeChoices() {
  const notices = useNotices();
  return (
    <fieldset class="choices notices">
      <legend>{t.notices.title}</legend>
      {KINDS.map((kind) => (
        <Choice key={kind} kind={kind} />
      ))}
      <label class="row">
        <span class="grow">{t.notices.volume}</span>
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={notices.volume.value}
          onInput={(event) => notices.turn(event.currentTarget.valueAsNumber)}
        />
      </label>
      {notices.refused.value && (
        <p class="small warn" role="status">
          {t.notices.refused}
        </p>
      )}
      <div class="row">
        <span class="grow small muted">{t.notices.help}</span>
        <button type="button" class="btn ghost" onClick={() => void notices.test()}>
          {t.notices.test}
        </button>
      </div>
    </fieldset>
  );
}

function Choice({ kind }: { kind: Kind }) {
  const notices = useNotices();
  return (
    <label class="row">
      <span class="grow">{t.notices.kinds[kind]}</span>
      <select
        value={notices.ways.value[kind]}
        onChange={({ currentTarget: { value } }) => {
          const way = WAYS.find((one) => one === value);
          if (way) void notices.choose(kind, way);
        }}
      >
        {WAYS.map((way) => (
          <option key={way} value={way}>
            {t.notices.ways[way]}
          </option>
        ))}
      </select>
    </label>
  );
}
