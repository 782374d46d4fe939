import { signal, type Signal } from '@preact/signals';

export type Kind = 'microphone' | 'camera';

/** Why a microphone or camera cannot be had, or why there is no connection. */
export type Trouble =
  'denied' | 'busy' | 'no-microphone' | 'no-camera' | 'unsupported' | 'not-offered' | 'failed';

/** The person's own microphone and camera. */
export class OwnMedia {
  readonly microphone: Signal<MediaStreamTrack | undefined> = signal(undefined);
  readonly camera: Signal<MediaStreamTrack | undefined> = signal(undefined);
  readonly trouble: Signal<Trouble | undefined> = signal(undefined);
  /** Hears when a device is unplugged or its permission withdrawn. */
  onLost: (kind: Kind) => void = () => undefined;

  constructor(
    private readonly devices: MediaDevices | undefined,
    /** Chosen devices by their ids; empty: whatever the browser takes. */
    private readonly chosen = new Map<Kind, string>(),
  ) {}

  /** The same devices, only to try them: nothing of it goes to anybody. */
  trial(): OwnMedia {
    return new OwnMedia(this.devices, this.chosen);
  }

  track(kind: Kind): Signal<MediaStreamTrack | undefined> {
    return kind === 'microphone' ? this.microphone : this.camera;
  }

  /** Whether it is on now; where it is not, `trouble` says why. */
  async on(kind: Kind): Promise<boolean> {
    this.trouble.value = undefined;
    const track = await this.ask(kind);
    if (!track) return false;
    this.off(kind);
    track.onended = () => this.lost(kind);
    this.track(kind).value = track;
    return true;
  }

  off(kind: Kind): void {
    const track = this.track(kind).peek();
    this.track(kind).value = undefined;
    track?.stop();
  }

  private lost(kind: Kind): void {
    this.off(kind);
    this.trouble.value = kind === 'microphone' ? 'no-microphone' : 'no-camera';
    this.onLost(kind);
  }

  allOff(): void {
    this.off('microphone');
    this.off('camera');
  }

  /** Another device from now on; what is on goes on with it. */
  async choose(kind: Kind, device: string): Promise<void> {
    this.chosen.set(kind, device);
    if (this.track(kind).peek()) await this.on(kind);
  }

  chosenOf(kind: Kind): string | undefined {
    return this.track(kind).peek()?.getSettings().deviceId ?? this.chosen.get(kind);
  }

  private async ask(kind: Kind): Promise<MediaStreamTrack | undefined> {
    const deviceId = this.chosen.get(kind);
    const wish = deviceId === undefined ? true : { deviceId };
    const wanted = kind === 'microphone' ? { audio: wish } : { video: wish };
    if (!this.devices) {
      this.trouble.value = 'unsupported';
      return undefined;
    }
    try {
      return (await this.devices.getUserMedia(wanted)).getTracks()[0];
    } catch (error) {
      this.trouble.value = troubleOf(error, kind);
      return undefined;
    }
  }
}

function troubleOf(error: unknown, kind: Kind): Trouble {
  switch (error instanceof Error ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return kind === 'microphone' ? 'no-microphone' : 'no-camera';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'unsupported';
  }
}
