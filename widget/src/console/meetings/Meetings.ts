import type { Clock } from '../../shared/clock';
import type { Api } from '../app/Api';
import type { ServerLine } from '../app/ServerLine';
import { CalendarsModel } from '../calendars/CalendarsModel';
import { NoticesModel } from '../invitations/NoticesModel';
import { MeetingsModel } from './MeetingsModel';
import { OfferModel } from './OfferModel';

/** What reps do with meetings: offer them, hear and look what was booked, connect calendars. */
export class Meetings {
  readonly offer: OfferModel;
  readonly page: MeetingsModel;
  readonly calendars: CalendarsModel;
  readonly notices: NoticesModel;

  constructor(api: Api, clock: Clock, line: ServerLine) {
    this.calendars = new CalendarsModel(api);
    this.calendars.follow(line);
    this.notices = new NoticesModel(api, line);
    this.offer = new OfferModel(api);
    this.page = new MeetingsModel(api, (ms, call) => clock.after(ms, call));
  }
}
