import '../shared/tokens.css';
import '../shared/words.css';
import '../shared/files/files.css';
import './look/base.css';
import './look/board.css';
import './look/views.css';
import './look/talk.css';
import './look/liveview.css';
import './look/pages.css';
import './look/configuration.css';
import './look/experiences.css';
import './look/meetings.css';
import './look/reports.css';
import { surroundings } from '../bridge/surroundings';
import { browserStore } from '../shared/storage';
import { boot } from './app/boot';
import { LanguageModel } from './app/LanguageModel';
import { learn } from './app/learn';

const around = surroundings(window);
const host = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}`;
const query = around ? '?embedded=1' : '';
const connections = {
  line: () => new WebSocket(`${host}/socket/rep${query}`),
  live: () => new WebSocket(`${host}/socket/live/rep${query}`),
};
const store = browserStore(() => localStorage);
const language = new LanguageModel(store, navigator.languages, learn);
await language.begin();
boot(document.body, connections, language, around);
