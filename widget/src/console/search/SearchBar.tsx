import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import search from 'lucide-static/icons/search.svg?nodes';
import { Icon } from '../../shared/Icon';
import { useConsole } from '../app/context';
import { useSearchKeys } from '../streams/boardKeys';
import { t } from '../texts/en';
import { NOTHING, type Wanted } from './SearchModel';

const FIELD = 'search-conversations';

/** Where is said what to look for in past conversations. */
export function SearchBar() {
  const model = useConsole().list.search;
  const typed = useSignal(model.wanted.peek());
  useSearchKeys(FIELD);
  useEffect(() => {
    typed.value = model.wanted.value;
  }, [model.wanted.value]);
  const set = (part: Partial<Wanted>) => (typed.value = { ...typed.peek(), ...part });
  return (
    <form
      role="search"
      class="row searchbar"
      aria-label={t.search.title}
      onSubmit={(event) => {
        event.preventDefault();
        model.ask(typed.peek());
      }}
    >
      <div class="search">
        <Icon of={search} size={16} />
        <input
          id={FIELD}
          type="search"
          maxLength={200}
          aria-label={t.search.words}
          placeholder={t.search.placeholder}
          value={typed.value.q}
          onInput={({ currentTarget: { value } }) => set({ q: value })}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      <Day name={t.search.from} day={typed.value.from} set={(from) => set({ from })} />
      <Day name={t.search.to} day={typed.value.to} set={(to) => set({ to })} />
      <Outcomes chosen={typed.value.outcome} set={(outcome) => set({ outcome })} />
      <button type="submit" class="btn ghost">
        {t.search.go}
      </button>
      {model.state.value !== 'off' && (
        <button type="button" class="btn link" onClick={() => model.ask(NOTHING)}>
          {t.search.clear}
        </button>
      )}
    </form>
  );
}

function Day({ name, day, set }: { name: string; day: string; set: (day: string) => void }) {
  return (
    <label class="row small">
      {name}
      <input
        type="date"
        class="select"
        value={day}
        onInput={({ currentTarget: { value } }) => set(value)}
      />
    </label>
  );
}

function Outcomes({ chosen, set }: { chosen: string; set: (outcome: string) => void }) {
  const { end } = useConsole();
  useEffect(() => end.offer(), [end]);
  const all = end.outcomes.value;
  return (
    <select
      class="select"
      aria-label={t.conversations.result}
      value={chosen}
      onChange={({ currentTarget: { value } }) => set(value)}
    >
      <option value="">{t.search.anyOutcome}</option>
      {[...all, ...(chosen !== '' && !all.includes(chosen) ? [chosen] : [])].map((outcome) => (
        <option key={outcome} value={outcome}>
          {outcome}
        </option>
      ))}
    </select>
  );
}
