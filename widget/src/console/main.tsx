import '../shared/tokens.css';
import './look/base.css';
import './look/board.css';
import './look/talk.css';
import './look/pages.css';
import './look/configuration.css';
import { boot } from './app/boot';

const address = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/socket/rep`;
boot(document.body, () => new WebSocket(address));
