import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { defineConfig, mergeConfig } from 'vite';
import base from '../../vite.config.js';

/** Any /console/ address answers with the preview's page: npx vite --config preview/console/vite.config.js */
const everyConsolePage = {
  name: 'every-console-page',
  configureServer(server) {
    server.middlewares.use(async (request, response, next) => {
      const [path] = (request.url ?? '/').split('?');
      if (path !== '/' && !path.startsWith('/console')) return next();
      const page = await readFile(resolve('preview/console/index.html'), 'utf8');
      response.setHeader('content-type', 'text/html');
      response.end(await server.transformIndexHtml(path, page));
    });
  },
};

export default mergeConfig(
  base,
  defineConfig({
    root: '.',
    appType: 'custom',
    server: { port: 5180, strictPort: true },
    plugins: [everyConsolePage],
  }),
);
