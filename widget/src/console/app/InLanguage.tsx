import { Fragment, type ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LanguageModel } from './LanguageModel';

/** Draws the console anew when its language changes; the focus stays where that was chosen. */
export function InLanguage(props: { language: LanguageModel; children: ComponentChildren }) {
  const spoken = props.language.spoken.value;
  const shown = useRef(spoken);
  useEffect(() => {
    if (shown.current !== spoken) document.querySelector<HTMLElement>('.profile-button')?.focus();
    shown.current = spoken;
  }, [spoken]);
  return <Fragment key={spoken}>{props.children}</Fragment>;
}
