import { NODE_ROOMS, PACKAGE_OWNERS, ROOMS, ROOMS_WITHOUT_PACKAGES, type Room } from './rooms.ts';

interface Group {
  readonly group: readonly string[];
  readonly message: string;
}

function groupsFor(room: Room): Group[] {
  const later = ROOMS.slice(ROOMS.indexOf(room) + 1).filter((name) => name !== 'index');
  const foreign = Object.entries(PACKAGE_OWNERS).filter(([, owner]) => owner !== room);
  return [
    {
      group: [...later.map((name) => `**/${name}/**`), '../index.ts', '../../index.ts'],
      message: 'A room imports only from the rooms before it (test/house/rooms.ts).',
    },
    ...(NODE_ROOMS.includes(room)
      ? []
      : [{ group: ['node:*'], message: 'This room also runs in a browser: no node: here.' }]),
    ...(ROOMS_WITHOUT_PACKAGES.includes(room)
      ? [{ group: ['zod', 'date-fns', 'date-fns/**', '@*/**'], message: 'This room stands without packages.' }]
      : foreign.map(([name, owner]) => ({
          group: [name, `${name}/**`],
          message: `Only ${owner}/ imports ${name}: go through it.`,
        }))),
  ];
}

/** The same walls as overrides for biome.json, so that an editor shows a breach before a test does. */
export function linterWalls(): object[] {
  return ROOMS.filter((room) => room !== 'index').map((room) => ({
    includes: [`src/${room}/**`],
    linter: {
      rules: {
        style: { noRestrictedImports: { level: 'error', options: { patterns: groupsFor(room) } } },
      },
    },
  }));
}
