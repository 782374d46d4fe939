/** Linear light of one channel, as WCAG 2 defines contrast. */
function light(channel: number): number {
  const share = channel / 255;
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

export function luminance([red, green, blue]: readonly [number, number, number]): number {
  return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
}

const DEFAULT = '#1f5c4d';

/**
 * The brand colour with the text colour that can be read on it. One of black and white always
 * reaches 4.5:1; white is kept for as long as it does, because that is what brands expect.
 */
export function brand(color: string | undefined): { fill: string; ink: string } {
  const fill = color !== undefined && /^#[\da-f]{6}$/i.test(color) ? color : DEFAULT;
  const channel = (at: number): number => parseInt(fill.slice(at, at + 2), 16);
  const onWhite = 1.05 / (luminance([channel(1), channel(3), channel(5)]) + 0.05);
  return { fill, ink: onWhite >= 4.5 ? '#fff' : '#000' };
}
