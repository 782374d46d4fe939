import type { Carry } from '../../shared/files/Uploads';

/** Brings every file at once to where it is sent, and notes both. */
export function carryFixture() {
  const carried: string[] = [];
  const carry =
    (path: string): Carry =>
    (file) => {
      carried.push(`${path} ${file.name}`);
      const { name } = file;
      return Promise.resolve({ id: 'file_1', name, mediaType: 'application/pdf', bytes: 3 });
    };
  return { carried, carry };
}
