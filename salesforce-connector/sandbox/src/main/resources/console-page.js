// Speaks with the console in the frame: gives it a code when it is ready, opens records for it.
addEventListener('message', async (event) => {
  const frame = document.querySelector('iframe.console');
  const foyer = new URL(frame.src).origin;
  if (event.origin !== foyer || event.source !== frame.contentWindow) return;
  const { foyer: order, version, recordId } = Object(event.data);
  if (order === 'ready' && version === 1) {
    const body = new URLSearchParams({ form_key: frame.dataset.formKey });
    const answer = await fetch('/lightning/n/Foyer/code', { method: 'POST', body });
    document.querySelector('.error').hidden = answer.ok;
    if (!answer.ok) return;
    const { code } = await answer.json();
    frame.contentWindow.postMessage({ foyer: 'code', code }, foyer);
  } else if (order === 'open' && /^[a-zA-Z0-9]{15,18}$/.test(recordId)) {
    location.assign(`/${recordId}`);
  }
});
