const ID = /^(?:[a-zA-Z0-9]{15}|[a-zA-Z0-9]{18})$/;

/** The record that an address of Salesforce names. */
export function recordOf(address: string): string | undefined {
  const last = URL.canParse(address) ? new URL(address).pathname.split('/').at(-1) : undefined;
  return last !== undefined && ID.test(last) ? last : undefined;
}

/** In a frame a link to a record asks the page around it to open the record, in its own window. */
export function openRecordsBy(open: (record: string) => void, page: EventTarget): void {
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a.record') : null;
    const record = link instanceof HTMLAnchorElement ? recordOf(link.href) : undefined;
    if (record === undefined || event.defaultPrevented || isForNewWindow(event)) return;
    event.preventDefault();
    open(record);
  });
}

function isForNewWindow(event: Event): boolean {
  return event instanceof MouseEvent && (event.metaKey || event.ctrlKey || event.shiftKey);
}
