import drawing from 'lucide-static/icons/message-circle.svg?nodes';
import { brand } from './brand';
import type { Launcher, Look, Words } from './host';
import css from './launcher.css?inline';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws the button into an open shadow root, without a single style attribute. */
export function drawLauncher(look: Look, words: Words, press: () => void): Launcher {
  const host = document.createElement('foyer-chat');
  if (look.position === 'left') host.dataset.side = 'left';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet(css), sheet(colours(look))];
  const dot = document.createElement('i');
  const button = drawButton(dot, words.openChat);
  button.onclick = press;
  root.append(button);
  document.body.append(host);
  return {
    root,
    focus: () => button.focus(),
    remove: () => host.remove(),
    show({ hidden, open, unread }) {
      host.hidden = hidden;
      button.hidden = hidden || open;
      dot.hidden = unread === 0;
      button.ariaDescription = unread === 0 ? null : words.unread(unread);
    },
  };
}

function drawButton(dot: HTMLElement, name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'launcher';
  button.ariaLabel = button.title = name;
  button.append(icon(), dot);
  return button;
}

function colours(look: Look): string {
  const { fill, ink } = brand(look.color);
  const radius = Math.min(Math.max(look.radius ?? 18, 0), 28);
  return `:host{--brand:${fill};--brand-ink:${ink};--radius:${radius}px}`;
}

function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

function icon(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = {
    width: '26',
    height: '26',
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  svg.append(...drawing.map(([name, own]) => element(name, own)));
  return assign(svg, attributes);
}

function element(name: string, attributes: Record<string, string>): SVGElement {
  return assign(document.createElementNS(SVG, name), attributes);
}

function assign(made: SVGElement, attributes: Record<string, string>): SVGElement {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
