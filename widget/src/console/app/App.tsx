import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { RunningCall } from '../calls/CallPlace';
import { HoldAlerts } from '../calls/HoldAlerts';
import { ConversationPage } from '../conversations/ConversationPage';
import { EndDialog, Endings } from '../conversations/EndDialog';
import { ListPage } from '../conversations/ListPage';
import { StatusPage } from '../crmsync/StatusPage';
import { MeetingsPage } from '../meetings/MeetingsPage';
import { OfferDialog } from '../meetings/OfferDialog';
import { BlockDialog, Blocked } from '../moderation/BlockDialog';
import { SupportPage } from '../moderation/SupportPage';
import { ReportsPage } from '../reporting/ReportsPage';
import { Alerts } from '../reps/Alerts';
import { TopBar } from '../reps/TopBar';
import { CalendarsDialog } from '../calendars/CalendarsDialog';
import { OwnShortcutsDialog } from '../shortcuts/OwnShortcutsDialog';
import { Board } from '../streams/Board';
import { t } from '../texts/en';
import { RecordCard } from '../visitors/RecordCard';
import { Link } from '../ui/Link';
import { Nothing } from '../ui/parts';
import { useConsole } from './context';
import { KeysDialog } from './KeysDialog';
import { paths } from './Route';
import { SignInPage } from './SignInPage';

/** A page of another part that stands inside the console. */
export type Guest = ComponentType<{ id: string }>;

/** The console: the door, or the house. */
export function App({ playback }: { playback: Guest }) {
  const { rep } = useConsole();
  return rep.state.value === 'signed-in' ? <House playback={playback} /> : <SignInPage />;
}

function House({ playback }: { playback: Guest }) {
  const { router } = useConsole();
  const route = router.route.value;
  useFocusOnArrival();
  if (route.page === 'record') return <RecordCard key={route.id} id={route.id} />;
  return (
    <div class="shell">
      <TopBar />
      <Page playback={playback} />
      <RunningCall />
      <Endings />
      <Blocked />
      <Alerts />
      <HoldAlerts />
      <EndDialog />
      <OfferDialog />
      <BlockDialog />
      <OwnShortcutsDialog />
      <CalendarsDialog />
      <KeysDialog />
    </div>
  );
}

function Page({ playback: Playback }: { playback: Guest }) {
  const { router, place } = useConsole();
  const route = router.route.value;
  switch (route.page) {
    case 'streams':
      return <Board />;
    case 'conversations':
      return <ListPage />;
    case 'conversation':
      return place.value ? <ConversationPage place={place.value} /> : null;
    case 'playback':
      return <Playback key={route.id} id={route.id} />;
    case 'meetings':
      return <MeetingsPage />;
    case 'reports':
      return <ReportsPage />;
    case 'status':
      return <StatusPage />;
    case 'support':
      return <SupportPage />;
    case 'record':
      return null;
    case 'unknown':
      return (
        <main id="main" class="page">
          <Nothing level={1} title={t.unknown.title} help={t.unknown.help}>
            <Link to={paths.streams} class="btn ghost">
              {t.talk.home}
            </Link>
          </Nothing>
        </main>
      );
  }
}

/** On another page a screen reader and the keyboard begin at its heading, unless the page took the focus itself. */
function useFocusOnArrival(): void {
  const { router } = useConsole();
  const first = useRef(true);
  const route = router.route.value;
  useEffect(() => {
    const isFirst = first.current;
    first.current = false;
    if (isFirst || document.activeElement instanceof HTMLTextAreaElement) return;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [route]);
}
