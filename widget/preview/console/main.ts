import '../../src/shared/tokens.css';
import '../../src/shared/words.css';
import '../../src/console/look/base.css';
import '../../src/console/look/board.css';
import '../../src/console/look/talk.css';
import '../../src/console/look/liveview.css';
import '../../src/console/look/pages.css';
import '../../src/console/look/reports.css';
import '../../src/console/look/configuration.css';
import { boot } from '../../src/console/app/boot';
import { LanguageModel } from '../../src/console/app/LanguageModel';
import { learn } from '../../src/console/app/learn';
import { browserStore } from '../../src/shared/storage';
import { FakeServer, fakeFetch } from './fakeServer';

globalThis.fetch = ((input: string) => fakeFetch(input)) as typeof fetch;
const connections = {
  line: () => new FakeServer(),
  // Nobody is ever seen live in the preview: this connection never opens.
  live: () => new WebSocket('wss://localhost:1'),
};
const language = new LanguageModel(
  browserStore(() => localStorage),
  navigator.languages,
  learn,
);
await language.begin();
boot(document.body, connections, language);
