import type { CallTexts } from './en';

/** German words about calls. */
export const de: CallTexts = {
  region: 'Anruf',
  microphone: 'Mikrofon',
  video: 'Video',
  microphoneOptions: 'Mikrofonoptionen',
  videoOptions: 'Videooptionen',
  speaker: 'Lautsprecher',
  test: 'Geräte testen',
  testing: 'Sagen Sie etwas: Der Balken bewegt sich, wenn das Mikrofon Sie hört.',
  level: 'Mikrofonpegel',
  stopTest: 'Test beenden',
  device: (n) => `Gerät ${n}`,
  noDevices: 'Der Browser nennt keine Geräte, bevor er eines verwenden darf.',
  allowBoth: 'Ton und Bild des Besuchers zulassen',
  allowAudio: 'Nur Ton zulassen',
  decline: 'Anruf ablehnen',
  end: 'Beenden',
  join: 'Am Anruf teilnehmen',
  fullScreen: 'Vollbild',
  leaveFullScreen: 'Vollbild verlassen',
  sound: 'Ton einschalten',
  own: 'Ihr Bild',
  picture: (name) => `Bild von ${name}`,
  beforehand: (name) => `Sobald Sie Mikrofon oder Kamera einschalten, hört oder sieht ${name} Sie.`,
  asks: (name) => `${name} ruft an`,
  joining: (name) => `${name} kommt gleich dazu`,
  onHold: (name) => `Bitte warten: ${name} kommt dazu`,
  holds: (name: string) => `${name} ist in der Warteschleife. Schalten Sie Ihr Mikrofon ein.`,
  connecting: 'Verbindung wird aufgebaut …',
  reconnecting: 'Verbindung wird wiederhergestellt …',
  running: 'Im Anruf',
  ended: 'Der Anruf ist beendet',
  declined: 'Der Anruf wurde abgelehnt',
  lost: 'Der Anruf ist beendet: Die Verbindung ging verloren',
  elsewhere: 'Der Anruf läuft in einem anderen Fenster weiter',
  notYet: (name) => `${name} hört und sieht Sie noch nicht`,
  waiting: (name) =>
    `${name} hat Ton oder Bild eingeschaltet. Sie entscheiden, was Sie hören und sehen.`,
  mics: { on: 'Mikrofon an', off: 'Mikrofon aus' },
  cameras: { on: 'Kamera an', off: 'Kamera aus' },
  trouble: {
    denied:
      'Der Browser darf es nicht verwenden. Erlauben Sie es neben der Adresse und versuchen Sie es erneut.',
    busy: 'Ein anderes Programm verwendet es. Schließen Sie dieses und versuchen Sie es erneut.',
    'no-microphone':
      'Es wurde kein Mikrofon gefunden. Schließen Sie eines an und versuchen Sie es erneut.',
    'no-camera':
      'Es wurde keine Kamera gefunden. Schließen Sie eine an und versuchen Sie es erneut.',
    unsupported: 'Dieser Browser kann nicht anrufen. Der Chat funktioniert wie bisher.',
    'not-offered': 'Anrufe sind hier gerade nicht möglich. Der Chat funktioniert wie bisher.',
    failed:
      'Das hat nicht geklappt. Der Chat funktioniert wie bisher; versuchen Sie es gleich noch einmal.',
  },
  unreachable:
    'Noch keine Verbindung. Vielleicht ist eine Firewall im Weg; der Chat funktioniert wie bisher.',
  hold: {
    call: 'Anrufen',
    help: 'Sie sprechen hier im Browser mit einem Menschen. Sie brauchen ein Mikrofon.',
    next: 'Sie sind als Nächstes an der Reihe',
    place: (n: number) => `Sie sind Nummer ${n} in der Reihe`,
    leave: 'Nicht mehr warten',
    mute: 'Ton aus',
    unmute: 'Ton an',
    elsewhere: 'Sie warten in einem anderen Tab auf dieses Gespräch.',
    left: 'Sie warten nicht mehr. Sie können hier weiterschreiben.',
    missed:
      'Niemand konnte Ihren Anruf rechtzeitig annehmen. Wählen Sie eine Zeit oder schreiben Sie uns.',
  },
};
