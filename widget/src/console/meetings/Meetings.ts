import type { Clock } from '../../shared/clock';
import type { Api } from '../app/Api';
import { MeetingsModel } from './MeetingsModel';
import { OfferModel } from './OfferModel';

/** What reps do with meetings: offer them, and look what was booked. */
export class Meetings {
  readonly offer: OfferModel;
  readonly page: MeetingsModel;

  constructor(api: Api, clock: Clock) {
    this.offer = new OfferModel(api);
    this.page = new MeetingsModel(api, (ms, call) => clock.after(ms, call));
  }
}
