/** The rooms of the house in the order in which a claim walks through them. A room imports only from rooms before it. */
export const ROOMS = [
  'errors',
  'time',
  'model',
  'confidence',
  'wording',
  'identity',
  'provenance',
  'positions',
  'contradictions',
  'merge',
  'audit',
  'report',
  'schema',
  'interop',
  'store',
  'cli',
  'index',
] as const;
export type Room = (typeof ROOMS)[number];

/** Rooms that may import `node:`; every other room also runs in a browser. */
export const NODE_ROOMS: readonly Room[] = ['store', 'cli'];

/** Rooms that stand on nothing but this repository, so that they can be used alone. */
export const ROOMS_WITHOUT_PACKAGES: readonly Room[] = ['confidence', 'wording'];

/** Packages that one room alone may import: everybody else goes through that room. */
export const PACKAGE_OWNERS: Readonly<Record<string, Room>> = { 'date-fns': 'time', zod: 'schema' };
