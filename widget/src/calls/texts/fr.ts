import type { CallTexts } from './en';

/** French words about calls. */
export const fr: CallTexts = {
  region: 'Appel',
  microphone: 'Micro',
  video: 'Vidéo',
  microphoneOptions: 'Options du micro',
  videoOptions: 'Options vidéo',
  speaker: 'Haut-parleur',
  test: 'Tester les appareils',
  testing: 'Dites quelque chose : la barre bouge quand le micro vous entend.',
  level: 'Niveau du micro',
  stopTest: 'Arrêter le test',
  device: (n) => `Appareil ${n}`,
  noDevices: 'Le navigateur ne nomme aucun appareil avant de pouvoir en utiliser un.',
  allowBoth: 'Autoriser le son et l’image du visiteur',
  allowAudio: 'Autoriser le son seulement',
  decline: 'Refuser l’appel',
  end: 'Terminer',
  join: 'Rejoindre l’appel',
  fullScreen: 'Plein écran',
  leaveFullScreen: 'Quitter le plein écran',
  sound: 'Activer le son',
  own: 'Votre image',
  picture: (name) => `Image de ${name}`,
  beforehand: (name) =>
    `Dès que vous activez votre micro ou votre caméra, ${name} vous entend ou vous voit.`,
  asks: (name) => `${name} appelle`,
  joining: (name) => `${name} arrive bientôt`,
  onHold: (name) => `Veuillez patienter : ${name} arrive`,
  holds: (name: string) => `${name} est en attente. Activez votre micro pour le rejoindre.`,
  connecting: 'Connexion…',
  reconnecting: 'Reconnexion…',
  running: 'En appel',
  ended: 'L’appel est terminé',
  declined: 'L’appel a été refusé',
  lost: 'L’appel est terminé : la connexion a été perdue',
  elsewhere: 'L’appel continue dans une autre fenêtre',
  notYet: (name) => `${name} ne vous entend et ne vous voit pas encore`,
  waiting: (name) =>
    `${name} a activé le son ou l’image. Vous décidez de ce que vous entendez et voyez.`,
  mics: { on: 'Micro activé', off: 'Micro coupé' },
  cameras: { on: 'Caméra activée', off: 'Caméra coupée' },
  trouble: {
    denied:
      'Le navigateur ne peut pas l’utiliser. Autorisez-le à côté de l’adresse, puis réessayez.',
    busy: 'Un autre programme l’utilise. Fermez-le, puis réessayez.',
    'no-microphone': 'Aucun micro trouvé. Branchez-en un, puis réessayez.',
    'no-camera': 'Aucune caméra trouvée. Branchez-en une, puis réessayez.',
    unsupported: 'Ce navigateur ne permet pas les appels. Le chat fonctionne comme avant.',
    'not-offered':
      'Les appels ne sont pas possibles ici pour le moment. Le chat fonctionne comme avant.',
    failed: 'Cela n’a pas fonctionné. Le chat fonctionne comme avant ; réessayez dans un instant.',
  },
  unreachable:
    'Pas encore de connexion. Un pare-feu fait peut-être obstacle ; le chat fonctionne comme avant.',
};
