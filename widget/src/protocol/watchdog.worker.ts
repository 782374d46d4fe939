// Timers of a worker are not slowed down when its tab is hidden.
let timer: ReturnType<typeof setTimeout> | undefined;

self.onmessage = (message: MessageEvent<{ round: number; milliseconds: number }>) => {
  clearTimeout(timer);
  const { round, milliseconds } = message.data;
  if (milliseconds >= 0) timer = setTimeout(() => self.postMessage(round), milliseconds);
};

export {};
