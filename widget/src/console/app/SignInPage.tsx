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
        {state === 'signed-out' && <SignIn />}
        {state === 'no-rights' && (
          <Trouble title={t.signIn.noRights} help={t.signIn.noRightsHelp}>
            <button type="button" class="btn ghost" onClick={() => void rep.signOut()}>
              {t.signIn.signOut}
            </button>
          </Trouble>
        )}
        {state === 'failed' && (
          <Trouble title={t.signIn.failed} help={t.signIn.failedHelp}>
            <button type="button" class="btn" onClick={() => void rep.check()}>
              {t.tryAgain}
            </button>
          </Trouble>
        )}
      </div>
    </main>
  );
}

function SignIn() {
  const go = () => {
    const here = `${location.pathname}${location.search}`;
    location.assign(`/api/sign-in?to=${encodeURIComponent(here)}`);
  };
  return (
    <>
      <h1>{t.signIn.title}</h1>
      <p class="muted">{t.signIn.lead}</p>
      <button type="button" class="btn wide" onClick={go}>
        {t.signIn.button}
      </button>
    </>
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
