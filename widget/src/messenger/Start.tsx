import type { Framed } from './context';
import { EmailRow } from './EmailRow';
import { focusComposer } from './focus';

/** What a visitor meets before the first word; it stays above the conversation. */
export function Start(shown: Framed) {
  const { model, booker, texts, look } = shown;
  const room = model.room.value;
  const hasBegun = room !== undefined || model.outgoing.value.length > 0;
  const ask = ({ currentTarget }: { currentTarget: Element }): void => {
    focusComposer(currentTarget);
    model.askForPerson();
  };
  return (
    <div class={hasBegun ? 'start begun' : 'start'}>
      <p class="greeting">{look.greeting ?? texts.greeting}</p>
      <p class="more">{texts.greetingMore}</p>
      {!hasBegun && model.mayTalk.value && (
        <>
          <button type="button" class="main" onClick={ask}>
            {texts.chatWithAPerson}
          </button>
          <EmailRow booker={booker} texts={texts} />
        </>
      )}
      {look.liveViewNotice === true && <p class="notice">{texts.liveViewNotice}</p>}
      {look.privacyUrl !== undefined && /^https?:/.test(look.privacyUrl) && (
        <a class="privacy" href={look.privacyUrl} target="_blank" rel="noopener">
          {texts.privacy}
        </a>
      )}
    </div>
  );
}
