import '../shared/tokens.css';
import './look/base.css';
import './look/board.css';
import './look/views.css';
import './look/talk.css';
import './look/pages.css';
import './look/configuration.css';
import { surroundings } from '../bridge/surroundings';
import { boot } from './app/boot';

const around = surroundings(window);
const host = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}`;
const address = `${host}/socket/rep${around ? '?embedded=1' : ''}`;
boot(document.body, () => new WebSocket(address), around);
