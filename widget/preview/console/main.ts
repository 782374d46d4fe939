import '../../src/shared/tokens.css';
import '../../src/console/look/base.css';
import '../../src/console/look/board.css';
import '../../src/console/look/talk.css';
import '../../src/console/look/liveview.css';
import '../../src/console/look/pages.css';
import '../../src/console/look/configuration.css';
import { boot } from '../../src/console/app/boot';
import { FakeServer, fakeFetch } from './fakeServer';

globalThis.fetch = ((input: string) => fakeFetch(input)) as typeof fetch;
boot(document.body, {
  line: () => new FakeServer(),
  // Nobody is ever seen live in the preview: this connection never opens.
  live: () => new WebSocket('wss://localhost:1'),
});
