import type { CallModel } from './CallModel';
import type { CallTexts } from './texts';

/** How the call stands, in words. */
export function standing(model: CallModel, texts: CallTexts, name: string): string {
  const call = model.call.value;
  if (call?.state === 'asked')
    return model.other === 'rep' ? texts.joining(name) : texts.asks(name);
  if (call?.onHold === true) return model.other === 'rep' ? texts.onHold(name) : texts.holds(name);
  const linked = model.link.linked.value;
  if (linked === 'unreachable') return texts.unreachable;
  if (linked === 'reconnecting') return texts.reconnecting;
  if (call?.[model.other].page === undefined)
    return model.other === 'rep' ? texts.onHold(name) : texts.connecting;
  if (linked !== 'connected') return texts.connecting;
  const { microphone, camera } = model.media;
  const isOn = microphone.value !== undefined || camera.value !== undefined;
  if (model.other === 'rep' && isOn && call.allowed === 'none') return texts.notYet(name);
  const asksIn = call.visitor.microphone || call.visitor.camera;
  if (model.other === 'visitor' && asksIn && call.allowed === 'none') return texts.waiting(name);
  return texts.running;
}

/** How the last call ended. */
export function ending(model: CallModel, texts: CallTexts): string | undefined {
  const call = model.call.value;
  if (call?.state !== 'ended') return undefined;
  if (call.endReason === 'link-lost') return texts.lost;
  return call.endReason === 'declined' ? texts.declined : texts.ended;
}
