import { LateAssistant } from './assistant/LateAssistant';
import type { Framed } from './context';
import { EmailRow } from './EmailRow';
import { focusComposer } from './focus';
import { isFresh } from './offer';

/** What a visitor meets before the first word; it stays above the conversation. */
export function Start(shown: Framed) {
  const { model, assistant, booker, side, texts, look } = shown;
  const hasBegun = !isFresh(model);
  const walk = assistant.walk.value;
  const isAsking = !hasBegun && assistant.isAsking.value;
  // Before it is known nothing is drawn below the greeting, so nothing there moves when it comes.
  const offer = model.offer.value;
  const ask = ({ currentTarget }: { currentTarget: Element }): void => {
    focusComposer(currentTarget);
    model.askForPerson();
  };
  return (
    <div class={hasBegun ? 'start begun' : 'start'}>
      <p class="greeting">{look.greeting ?? texts.greeting}</p>
      <p class="more">{walk ? texts.assistantIs : texts.greetingMore}</p>
      {walk && <LateAssistant {...{ walk, shown }} over={hasBegun} />}
      {!hasBegun && offer && model.mayTalk.value && (
        <>
          {offer === 'person' ? (
            <button type="button" class={isAsking ? 'plain way-out' : 'main'} onClick={ask}>
              {texts.chatWithAPerson}
            </button>
          ) : (
            <p role="status" class={isAsking ? 'notice' : ''}>
              {offer === 'nobody' ? texts.nobody : texts.outOfHours}
            </p>
          )}
          {offer === 'person' && !isAsking && (
            <EmailRow booker={booker} side={side} texts={texts} />
          )}
        </>
      )}
      {offer && look.liveViewNotice === true && <p class="notice">{texts.liveViewNotice}</p>}
      {offer && look.privacyUrl !== undefined && /^https?:/.test(look.privacyUrl) && (
        <a class="privacy" href={look.privacyUrl} target="_blank" rel="noopener">
          {texts.privacy}
        </a>
      )}
    </div>
  );
}
