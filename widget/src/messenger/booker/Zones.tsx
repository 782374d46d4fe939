import type { BookerModel } from '../BookerModel';
import type { Texts } from '../texts';

/** In which zone the visitor reads the times. */
export function Zones({ booker, texts }: { booker: BookerModel; texts: Texts }) {
  const own = booker.zone.value;
  const zones = new Set([own, ...Intl.supportedValuesOf('timeZone')]);
  return (
    <label>
      <span>{texts.timeZone}</span>
      <select
        aria-label={texts.timeZone}
        value={own}
        onChange={({ currentTarget }) => {
          booker.zone.value = currentTarget.value;
        }}
      >
        {[...zones].sort().map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </label>
  );
}
