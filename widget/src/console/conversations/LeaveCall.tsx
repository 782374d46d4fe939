import { useConsole } from '../app/context';
import { t } from '../texts/en';
import { Dialog } from '../ui/parts';
import type { Leaving } from './OwnerModel';

/** Warns who would leave its call to hand another visitor over. */
export function LeaveCall() {
  const { owner } = useConsole();
  const leaving = owner.leaving.value;
  return leaving ? <Ask leaving={leaving} /> : null;
}

function Ask({ leaving }: { leaving: Leaving }) {
  const { owner, desk } = useConsole();
  const { call, visitor } = leaving;
  const other = desk.find(call.model.conversation)?.view.value.visitorName ?? t.visitor;
  const submit = (event: Event) => {
    event.preventDefault();
    void owner.leave();
  };
  return (
    <Dialog title={t.passOn.leave} alert onClose={() => owner.stay()}>
      <form onSubmit={submit}>
        <p>{t.passOn.leaveHelp(visitor, other)}</p>
        <div class="row actions">
          <button type="button" class="btn ghost" onClick={() => owner.stay()}>
            {t.cancel}
          </button>
          <button type="submit" class="btn danger" aria-busy={owner.busy.value}>
            {t.passOn.leaveButton}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
