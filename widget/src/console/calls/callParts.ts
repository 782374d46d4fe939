import '../../calls/call.css';

export { callIn } from '../../calls/browserTools';
export { CallBox } from '../../calls/CallBox';
export { Sound } from '../../calls/parts';
export { callTextsFor } from '../../calls/texts';
