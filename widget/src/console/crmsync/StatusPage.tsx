import { useEffect } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { count, exactTime, since } from '../../shared/format';
import { useAdmin, useConsole } from '../app/context';
import { ConfigurationSection } from '../configuration/ConfigurationSection';
import { Experiences } from '../experiences/Results';
import { Rehearsal } from '../rehearsal/Rehearsal';
import { SetupCheck } from '../rehearsal/SetupCheck';
import { People } from '../reps/People';
import { t } from '../texts/en';
import { Nothing, Skeleton } from '../ui/parts';
import { CalendarTable } from './CalendarTable';
import { MailTable } from './MailTable';
import { OutboxTable } from './OutboxTable';
import { AttentionList, SpendingList } from './Spending';
import type { Status } from './StatusModel';

/** How Foyer and Salesforce are, for admins; for everybody, the own connection. */
export function StatusPage() {
  const { status } = useAdmin();
  const { rep } = useConsole();
  const admin = rep.may('ADMIN');
  const setsUp = rep.may('SALES_OPS', 'ADMIN');
  useEffect(() => (admin ? status.open() : undefined), [status, admin]);
  return (
    <main id="main" class="page" tabIndex={-1}>
      <div class="bar">
        <h1 tabIndex={-1}>{t.status.title}</h1>
      </div>
      <div class="tiles">
        <Own />
        {admin && <Server />}
        {setsUp && <ConfigurationSection />}
        {setsUp && <Rehearsal />}
        {setsUp && <SetupCheck />}
        {setsUp && <Experiences />}
        {rep.may('SALES_OPS', 'MANAGER', 'ADMIN') && <People />}
      </div>
      {!setsUp && <p class="muted small">{t.status.forbidden}</p>}
    </main>
  );
}

function Tile({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="tile" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Light({ good, children }: { good: boolean; children: ComponentChildren }) {
  return (
    <p class={good ? 'light good' : 'light bad'}>
      <i aria-hidden="true" />
      {children}
    </p>
  );
}

function Own() {
  const { line, rep } = useConsole();
  const up = line.value === 'up';
  const build = rep.me.value?.build;
  return (
    <Tile title={t.status.you}>
      <Light good={up}>{up ? t.status.youUp : t.status.youLost}</Light>
      {build !== undefined && <p class="small muted">{t.status.build(build)}</p>}
    </Tile>
  );
}

function Server() {
  const { status } = useAdmin();
  const state = status.state.value;
  if (state === 'loading') return <Skeleton rows={3} tall />;
  if (state === 'forbidden') return <p class="muted">{t.status.forbidden}</p>;
  if (state === 'failed') return <Nothing title={t.status.failed} help={t.status.failedHelp} />;
  const { crm, outbox, mail, calendars, webCalls } = status.status.value;
  return (
    <>
      {crm && <Crm crm={crm} />}
      {outbox && <OutboxTable outbox={outbox} />}
      {mail && <MailTable mail={mail} />}
      {calendars && <CalendarTable calendars={calendars} />}
      {webCalls && (
        <Tile title={t.status.webCalls}>
          <p class={webCalls.relayed ? 'light good' : 'light still'}>
            <i aria-hidden="true" />
            {webCalls.relayed ? t.status.relay : t.status.noRelay}
          </p>
          {!webCalls.relayed && <p class="small muted">{t.status.noRelayHelp}</p>}
        </Tile>
      )}
    </>
  );
}

function Crm({ crm }: { crm: NonNullable<Status['crm']> }) {
  const { ticks } = useConsole();
  return (
    <Tile title={t.status.crm}>
      <Light good={crm.connected}>
        {crm.connected ? t.status.connected : t.status.disconnected}
      </Light>
      {crm.problem !== undefined && <p class="small">{crm.problem}</p>}
      {!crm.connected && <p class="small muted">{t.status.disconnectedHelp}</p>}
      {crm.lastAnswerAt !== undefined && (
        <p class="small muted" title={exactTime(crm.lastAnswerAt)}>
          {t.status.lastAnswer(since(crm.lastAnswerAt, ticks.minute.value))}
        </p>
      )}
      {crm.api && <Usage used={crm.api.used} limit={crm.api.limit} />}
      {crm.spending && <SpendingList spending={crm.spending} />}
      {crm.attention && <AttentionList items={crm.attention} />}
    </Tile>
  );
}

function Usage({ used, limit }: { used: number; limit: number }) {
  const text = t.status.apiUsed(count(used), count(limit));
  return (
    <div class="usage">
      <span
        role="meter"
        class="scroll plain"
        aria-label={t.status.api}
        aria-valuemin={0}
        aria-valuemax={limit}
        aria-valuenow={used}
        aria-valuetext={text}
      >
        <b style={{ width: `${Math.min(100, (used / Math.max(1, limit)) * 100)}%` }} />
      </span>
      <p class="small muted num">
        {t.status.api}: {text}
      </p>
    </div>
  );
}
