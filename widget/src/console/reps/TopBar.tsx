import { Link } from '../ui/Link';
import { paths } from '../app/Route';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import { LineBar } from './LineBar';
import { offText } from './offText';
import { PauseMenu } from './PauseMenu';
import { ProfileMenu } from './ProfileMenu';

/** The bar above every page. */
export function TopBar() {
  const { isFramed } = useConsole();
  return (
    <header class="top">
      <a class="skip" href="#main">
        {t.skip}
      </a>
      {!isFramed && (
        <Link to={paths.streams} class="brand" tabIndex={-1} aria-hidden="true">
          <i />
          <span>{t.brand}</span>
        </Link>
      )}
      <Nav />
      <LineBar />
      <Available />
      <PauseMenu />
      <ProfileMenu />
    </header>
  );
}

/** The pages that belong to "Conversations". */
const CONVERSATIONS: readonly string[] = ['conversations', 'conversation', 'playback'];

function Nav() {
  const { router, desk, rep } = useConsole();
  const { page } = router.route.value;
  const unread = desk.unread.value;
  const current = (here: boolean) => (here ? ('page' as const) : undefined);
  return (
    <nav class="nav" aria-label={t.nav.label}>
      <Link to={paths.streams} aria-current={current(page === 'streams')}>
        {t.nav.streams}
      </Link>
      <Link
        to={paths.conversations}
        aria-label={t.nav.conversations}
        aria-current={current(CONVERSATIONS.includes(page))}
        aria-description={unread > 0 ? t.unread(unread) : undefined}
      >
        {t.nav.conversations}
        {unread > 0 && (
          <span class="badge num" aria-hidden="true">
            {unread}
          </span>
        )}
      </Link>
      <Link to={paths.meetings} aria-current={current(page === 'meetings')}>
        {t.nav.meetings}
      </Link>
      <Link to={paths.reports} aria-current={current(page === 'reports')}>
        {t.nav.reports}
      </Link>
      <Link to={paths.status} aria-current={current(page === 'status')}>
        {t.nav.status}
      </Link>
      {rep.may('SUPPORT', 'ADMIN') && (
        <Link to={paths.support} aria-current={current(page === 'support')}>
          {t.nav.support}
        </Link>
      )}
    </nav>
  );
}

function Available() {
  const { rep, line } = useConsole();
  const on = rep.available.value;
  const why = rep.off.value ? offText(rep.off.value) : undefined;
  const help = why ?? (on ? t.profile.availableOn : t.profile.availableOff);
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-busy={rep.changing.value}
      disabled={line.value !== 'up'}
      aria-description={help}
      title={help}
      onClick={() => void rep.choose(!on)}
    >
      {t.profile.available}
      <span class="knob" aria-hidden="true" />
    </button>
  );
}
