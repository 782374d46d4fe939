/** The marks that a letter pressed with Ctrl or Cmd puts around what is selected. */
const MARKS: Partial<Record<string, string>> = { b: '**', i: '_' };

/** Bold and italic by keyboard: on, and off again. Answers whether the key was meant for that. */
export function formatBy(event: KeyboardEvent, area: HTMLTextAreaElement): boolean {
  const isPlain = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const mark = isPlain ? MARKS[event.key.toLowerCase()] : undefined;
  if (mark === undefined) return false;
  event.preventDefault();
  toggle(area, mark);
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return true;
}

function toggle(area: HTMLTextAreaElement, mark: string): void {
  const { value, selectionStart: from } = area;
  // A mark behind a blank would be no mark.
  const chosen = value.slice(from, area.selectionEnd).trimEnd();
  const to = from + chosen.length;
  const isOn = value.slice(0, from).endsWith(mark) && value.slice(to).startsWith(mark);
  if (isOn) {
    area.setRangeText(chosen, from - mark.length, to + mark.length);
    area.setSelectionRange(from - mark.length, to - mark.length);
  } else if (area.maxLength < 0 || value.length + 2 * mark.length <= area.maxLength) {
    area.setRangeText(mark + chosen + mark, from, to);
    area.setSelectionRange(from + mark.length, to + mark.length);
  }
}
