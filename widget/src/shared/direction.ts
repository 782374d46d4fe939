/** Whether what stands in it is read from the right. */
export function isFromRight(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

const TURNED: Partial<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/** The key as it is meant: "right" leads onward, and onward is left where one reads from the right. */
export function readingKey({ key, currentTarget }: KeyboardEvent): string {
  const turned = TURNED[key];
  if (turned === undefined || !(currentTarget instanceof Element)) return key;
  return isFromRight(currentTarget) ? turned : key;
}
