import type { Clock } from '../../shared/clock';
import { ConfigurationModel } from '../configuration/ConfigurationModel';
import { StatusModel } from '../crmsync/StatusModel';
import { SupportModel } from '../moderation/SupportModel';
import { SetupModel } from '../rehearsal/SetupModel';
import { PeopleModel } from '../reps/PeopleModel';
import { PreviewModel } from '../experiences/PreviewModel';
import { ResultsModel } from '../experiences/ResultsModel';
import { ReportsModel } from '../reporting/ReportsModel';
import type { Api, LongApi } from './Api';

/** The pages of those who look after Foyer: read by REST while they are open, and nobody else's. */
export class AdminModels {
  readonly status: StatusModel;
  readonly configuration: ConfigurationModel;
  readonly people: PeopleModel;
  readonly setup: SetupModel;
  readonly results: ResultsModel;
  readonly preview: PreviewModel;
  readonly support: SupportModel;
  readonly reports: ReportsModel;

  constructor(api: Api & LongApi, clock: Clock) {
    const after = (ms: number, call: () => void) => clock.after(ms, call);
    this.status = new StatusModel(api, after);
    this.configuration = new ConfigurationModel(api, after);
    this.people = new PeopleModel(api, after);
    this.setup = new SetupModel(api);
    this.results = new ResultsModel(api);
    this.preview = new PreviewModel(api);
    this.reports = new ReportsModel(api, () => clock.now());
    this.support = new SupportModel(api, after, () => clock.now());
  }
}
