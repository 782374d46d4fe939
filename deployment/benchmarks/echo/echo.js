// A bare echo: what a socket costs on this machine when nothing is decided, stored or passed on.
import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ host: '127.0.0.1', port: Number(process.argv[2]) });
server.on('connection', (socket) => socket.on('message', (text) => socket.send(text.toString())));
server.on('listening', () => console.log('ready'));
