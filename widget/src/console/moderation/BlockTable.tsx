import { exactTime, since } from '../../shared/format';
import { useAdmin, useConsole } from '../app/context';
import { t } from '../texts/en';
import type { Block } from './SupportModel';
import { Heads } from '../ui/parts';

/** The server tells of no more. */
const MOST = 500;

/** Who is shut out, and the way to let them in again. */
export function BlockTable({ blocks }: { blocks: readonly Block[] }) {
  const { support } = useAdmin();
  const { who, when, blocker, until, action } = t.support;
  return (
    <section class="tile wide" aria-label={t.support.blocked}>
      <div class="row">
        <h2 class="grow">{t.support.blocked}</h2>
        <button type="button" class="btn ghost" onClick={() => support.ask({ addresses: '' })}>
          {t.support.blockAddresses}
        </button>
      </div>
      {blocks.length === 0 ? (
        <p class="muted">{t.support.noBlocks}</p>
      ) : (
        <table>
          <Heads of={[who, when, blocker, until, action]} />
          <tbody>
            {blocks.map((block) => (
              <Row key={block.id} block={block} />
            ))}
          </tbody>
        </table>
      )}
      {blocks.length >= MOST && <p class="small muted">{t.support.latest}</p>}
    </section>
  );
}

function Row({ block }: { block: Block }) {
  const { support } = useAdmin();
  const { ticks } = useConsole();
  const who = block.addresses ?? t.support.browser(block.visitor ?? '');
  return (
    <tr>
      <th scope="row">{who}</th>
      <td title={exactTime(block.at)}>{since(block.at, ticks.minute.value)}</td>
      <td>{block.by}</td>
      <td>{block.endsAt === undefined ? t.support.forGood : exactTime(block.endsAt)}</td>
      <td>
        <button
          type="button"
          class="btn ghost"
          aria-label={t.support.unblockThis(who)}
          aria-busy={support.busy.value}
          onClick={() => void support.unblock(block.id)}
        >
          {t.support.unblock}
        </button>
      </td>
    </tr>
  );
}
