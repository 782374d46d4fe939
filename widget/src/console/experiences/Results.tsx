import { useEffect } from 'preact/hooks';
import { count, percent } from '../../shared/format';
import { useAdmin } from '../app/context';
import { t } from '../texts/en';
import { RecordLink } from '../ui/Link';
import { Heads, Nothing, Skeleton } from '../ui/parts';
import { Preview } from './Preview';
import { GOALS, PERIODS, type Goal, type Split, type Variant } from './ResultsModel';

/** What came of experiences, split by split, and a way to walk through each of them. */
export function Experiences() {
  const { results } = useAdmin();
  useEffect(() => void results.read(), [results]);
  const splits = results.splits.value;
  return (
    <section class="tile wide" aria-label={t.results.title}>
      <div class="row comparing">
        <h2 class="grow">{t.results.title}</h2>
        <Choices />
      </div>
      {results.failed.value && <p role="alert">{t.results.failed}</p>}
      {!splits && !results.failed.value && <Skeleton rows={2} />}
      {splits?.length === 0 && <Nothing title={t.results.none} help={t.results.noneHelp} />}
      {splits?.map((split) => (
        <SplitTable key={split.name} split={split} goal={results.goal.value} />
      ))}
      {splits?.some(({ name }) => name !== '') && <p class="small muted">{t.results.hint}</p>}
      <Preview />
    </section>
  );
}

function Choices() {
  const { results } = useAdmin();
  return (
    <>
      <label class="row small">
        {t.results.period}
        <select
          value={results.days.value}
          aria-busy={results.reading.value}
          onChange={({ currentTarget }) => void results.lookBack(Number(currentTarget.value))}
        >
          {PERIODS.map((days) => (
            <option key={days} value={days}>
              {t.results.days(count(days))}
            </option>
          ))}
        </select>
      </label>
      <label class="row small">
        {t.results.by}
        <select
          value={results.goal.value}
          onChange={({ currentTarget: { value } }) => {
            results.goal.value = GOALS.find((goal) => goal === value) ?? 'rep';
          }}
        >
          {GOALS.map((goal) => (
            <option key={goal} value={goal}>
              {t.results.goals[goal]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function SplitTable({ split, goal }: { split: Split; goal: Goal }) {
  const title = split.name === '' ? t.results.alone : t.results.split(split.name);
  const { experience, weight, met, goals, likely } = t.results;
  const heads = [experience, weight, met, ...GOALS.map((one) => goals[one]), likely(goals[goal])];
  return (
    <div class="scrolls compared">
      <table aria-label={title}>
        <caption>{title}</caption>
        <Heads of={heads} />
        <tbody>
          {split.variants.map((variant) => (
            <Row key={variant.id} variant={variant} goal={goal} />
          ))}
        </tbody>
      </table>
      <VerdictText split={split} goal={goal} />
    </div>
  );
}

function Row({ variant, goal }: { variant: Variant; goal: Goal }) {
  const { name, url, weight, inForce, met, came } = variant;
  const { low, high } = came[goal];
  return (
    <tr>
      <th scope="row">
        <RecordLink to={url}>
          <bdi>{name}</bdi>
        </RecordLink>
        {!inForce && <div class="small muted">{t.results.over}</div>}
      </th>
      <td class="num">{weight !== undefined && count(weight)}</td>
      <td class="num">{count(met)}</td>
      {GOALS.map((one) => (
        <td key={one} class="num">
          {count(came[one].count)}
          {met > 0 && <span class="muted"> · {percent(came[one].rate)}</span>}
        </td>
      ))}
      <td class="num">{met > 0 && t.results.range(percent(low), percent(high))}</td>
    </tr>
  );
}

function VerdictText({ split, goal }: { split: Split; goal: Goal }) {
  const verdict = split.verdicts[goal];
  if (!verdict) return null;
  const ahead = split.variants.find(({ id }) => id === verdict.ahead)?.name ?? '';
  const { too_few, open, ahead: leads } = t.results.verdicts;
  const words = { too_few, open, ahead: leads(ahead) };
  return (
    <p class={verdict.word === 'ahead' ? 'strong' : 'muted'} role="status">
      {t.results.goals[goal]}: {words[verdict.word]}
    </p>
  );
}
