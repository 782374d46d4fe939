import { useSignal, type Signal } from '@preact/signals';
import { count } from '../../shared/format';
import { t } from '../texts/en';
import { MoverTable } from './MoverTable';
import { stands, type Kind, type TallyLine } from './RehearsalModel';

/** Streams, rules or reps: what they had, have and would have. */
export function TallyTable({ kind, lines }: { kind: Kind; lines: readonly TallyLine[] }) {
  const title = t.rehearsal.kinds[kind];
  const really = kind !== 'streams';
  return (
    <div class="scrolls">
      <table class="tally" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            {really && <Number head>{t.rehearsal.happened}</Number>}
            <Number head>{t.rehearsal.inForce}</Number>
            <Number head>{t.rehearsal.draft}</Number>
            <th scope="col" class="change">
              {t.rehearsal.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.key} line={line} kind={kind} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ line, kind }: { line: TallyLine; kind: Kind }) {
  const open = useSignal(false);
  const name = line.key === '' ? t.rehearsal.nothing[kind] : line.name;
  const moved = !stands(line);
  return (
    <>
      <tr class={moved ? '' : 'muted'}>
        <th scope="row">
          <bdi>{name}</bdi>
        </th>
        {line.happened !== undefined && <Number>{count(line.happened)}</Number>}
        <Number>{count(line.inForce)}</Number>
        <Number>{count(line.draft)}</Number>
        <td>{moved && <Change line={line} name={name} open={open} />}</td>
      </tr>
      {open.value && (
        <tr>
          <td colSpan={kind === 'streams' ? 4 : 5} class="behind">
            <Behind line={line} />
          </td>
        </tr>
      )}
    </>
  );
}

function Change(props: { line: TallyLine; name: string; open: Signal<boolean> }) {
  const { line, name, open } = props;
  return (
    <button
      type="button"
      class="btn ghost"
      aria-expanded={open.value}
      aria-description={t.rehearsal.show(name)}
      onClick={() => (open.value = !open.value)}
    >
      {[gained(line), lost(line)].filter(Boolean).join(', ')}
    </button>
  );
}

function Behind({ line }: { line: TallyLine }) {
  const [more, fewer] = [gained(line), lost(line)];
  return (
    <>
      {more !== undefined && <MoverTable title={more} movers={line.gained} />}
      {fewer !== undefined && <MoverTable title={fewer} movers={line.lost} />}
    </>
  );
}

function gained({ gained: { count: n } }: TallyLine): string | undefined {
  return n > 0 ? t.rehearsal.gained(count(n)) : undefined;
}

function lost({ lost: { count: n } }: TallyLine): string | undefined {
  return n > 0 ? t.rehearsal.lost(count(n)) : undefined;
}

function Number({ head, children }: { head?: boolean; children: string }) {
  return head === true ? (
    <th scope="col" class="num end">
      {children}
    </th>
  ) : (
    <td class="num end">{children}</td>
  );
}
