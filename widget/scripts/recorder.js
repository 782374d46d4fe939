const WORKER = /^const jsContent = '(?:[^'\\]|\\.)*';$/m;

/**
 * Leaves out of the recorder the worker that draws canvases, which is never started: a page that is
 * looked at loads less. Fails where a new version of the recorder has it no more in that place.
 */
export function leanRecorder() {
  return {
    name: 'foyer-lean-recorder',
    transform(code, id) {
      if (!id.endsWith('@rrweb/record/dist/record.js')) return null;
      if (!WORKER.test(code)) throw new Error('the recorder changed: look at scripts/recorder.js');
      return { code: code.replace(WORKER, "const jsContent = '';"), map: null };
    },
  };
}
