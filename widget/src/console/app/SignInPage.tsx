import { useConsole } from './context';
import { t } from '../texts/en';

/** Before the sign-in, and where it leads nowhere. */
export function SignInPage() {
  const { rep } = useConsole();
  const state = rep.state.value;
  return (
    <main id="main" class="door">
      <div class="door-box">
        <span class="brand" aria-hidden="true">
          <i />
        </span>
        {state === 'checking' && <p role="status">{t.signIn.checking}</p>}
        {state === 'signed-out' && <SignIn title={t.signIn.title} lead={t.signIn.lead} />}
        {state === 'ended' && <SignIn title={t.signIn.ended} lead={t.signIn.endedHelp} />}
        {state === 'unconfirmed' && (
          <Trouble title={t.signIn.unconfirmed} help={t.signIn.unconfirmedHelp}>
            <Again />
          </Trouble>
        )}
        {state === 'not-let-in' && (
          <Trouble title={t.signIn.notLetIn} help={t.signIn.notLetInHelp}>
            <Again />
          </Trouble>
        )}
        {state === 'no-rights' && (
          <Trouble title={t.signIn.noRights} help={t.signIn.noRightsHelp}>
            <button type="button" class="btn ghost" onClick={() => void rep.signOut()}>
              {t.signIn.signOut}
            </button>
          </Trouble>
        )}
        {state === 'failed' && (
          <Trouble title={t.signIn.failed} help={t.signIn.failedHelp}>
            <Again />
          </Trouble>
        )}
      </div>
    </main>
  );
}

/** In a frame the page around it is asked again: Salesforce shows its own sign-in in none. */
function SignIn({ title, lead }: { title: string; lead: string }) {
  const { rep, isFramed } = useConsole();
  const go = () => {
    if (isFramed) {
      void rep.check();
      return;
    }
    const here = `${location.pathname}${location.search}`;
    location.assign(`/api/sign-in?to=${encodeURIComponent(here)}`);
  };
  return (
    <>
      <h1>{title}</h1>
      <p class="muted">{lead}</p>
      <button type="button" class="btn wide" onClick={go}>
        {t.signIn.button}
      </button>
    </>
  );
}

function Again() {
  const { rep } = useConsole();
  return (
    <button type="button" class="btn" onClick={() => void rep.check()}>
      {t.tryAgain}
    </button>
  );
}

function Trouble(props: { title: string; help: string; children: preact.ComponentChildren }) {
  return (
    <>
      <h1>{props.title}</h1>
      <p class="muted">{props.help}</p>
      {props.children}
    </>
  );
}
