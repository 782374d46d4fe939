import { signal, type Signal } from '@preact/signals';
import type { Kind, OwnMedia } from './OwnMedia';

export interface Device {
  id: string;
  name: string;
}

/** Which microphones, cameras and speakers there are, and whether the microphone hears. */
export class DevicesModel {
  readonly list: Signal<readonly MediaDeviceInfo[]> = signal([]);
  /** Where the other end is heard; not set: wherever the browser plays. */
  readonly speaker: Signal<string | undefined> = signal(undefined);

  constructor(
    private readonly media: OwnMedia,
    private readonly devices: MediaDevices | undefined,
  ) {}

  /** Devices come and go; names are told once one may be used. */
  async look(): Promise<void> {
    try {
      this.list.value = (await this.devices?.enumerateDevices()) ?? [];
    } catch {
      this.list.value = [];
    }
  }

  of(kind: Kind | 'speaker', unnamed: (n: number) => string): Device[] {
    const wanted = { microphone: 'audioinput', camera: 'videoinput', speaker: 'audiooutput' }[kind];
    return this.list.value
      .filter((one) => one.kind === wanted && one.deviceId !== '')
      .map((one, i) => ({
        id: one.deviceId,
        name: one.label === '' ? unnamed(i + 1) : one.label,
      }));
  }

  chosen(kind: Kind | 'speaker'): string | undefined {
    return kind === 'speaker' ? this.speaker.value : this.media.chosenOf(kind);
  }

  async choose(kind: Kind | 'speaker', id: string): Promise<void> {
    if (kind === 'speaker') this.speaker.value = id;
    else await this.media.choose(kind, id);
    await this.look();
  }
}
