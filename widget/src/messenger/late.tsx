import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

/** What most visitors never meet: what draws it comes when it is needed, and nothing stands there before. */
export function late<Props extends object>(
  bring: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const view = signal<ComponentType<Props> | undefined>(undefined);
  return function Late(props: Props) {
    useEffect(() => {
      if (view.peek()) return;
      bring()
        .then((brought) => (view.value = brought))
        // The way to a person stays without it; the next opening tries again.
        .catch(() => undefined);
    }, []);
    const View = view.value;
    return View ? <View {...props} /> : null;
  };
}
