import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Assistant, Props } from './Assistant';

const view = signal<typeof Assistant | undefined>(undefined);

/** Most visitors meet no experience: what draws one comes when it is needed. */
export function LateAssistant(props: Props) {
  useEffect(() => {
    if (view.peek()) return;
    import('./Assistant')
      .then((brought) => (view.value = brought.Assistant))
      // Without it the way to a person stays; the next opening tries again.
      .catch(() => undefined);
  }, []);
  const View = view.value;
  return View ? <View {...props} /> : null;
}
