import { load } from './load';

const script =
  document.currentScript ?? document.querySelector('script[data-site][src*="foyer.js"]');
if (script instanceof HTMLScriptElement && script.dataset.site) {
  load({ src: script.src, site: script.dataset.site, file: __VISITOR_FILE__ });
}
