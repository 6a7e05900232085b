import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCycles, type Import, importsOf, ROOT, roomOf, sourceFiles } from './imports.ts';
import { linterWalls } from './linter-walls.ts';
import { NODE_ROOMS, PACKAGE_OWNERS, ROOMS, ROOMS_WITHOUT_PACKAGES } from './rooms.ts';

const files = sourceFiles();
const imports = files.flatMap(importsOf);
const place = (entry: Import) => `src/${entry.from}:${entry.line} imports ${entry.specifier}`;
const rank = (path: string) => {
  const room = roomOf(path);
  return room === undefined ? -1 : ROOMS.indexOf(room);
};

describe('the walls of the house', () => {
  it('are read from real imports', () => {
    expect(imports.length).toBeGreaterThan(10);
  });

  it('stand around every file: each belongs to a room', () => {
    expect(files.filter((path) => roomOf(path) === undefined)).toEqual([]);
  });

  it('let a room import only from itself and the rooms before it', () => {
    const upward = imports.filter(({ from, to }) => to !== undefined && rank(to) > rank(from));
    expect(upward.map(place)).toEqual([]);
  });

  it('let relative imports reach only sources, by their full name', () => {
    const known = new Set(files);
    const astray = imports.filter(({ to }) => to !== undefined && !known.has(to));
    expect(astray.map(place)).toEqual([]);
  });

  it('keep node: out of every room that a browser may load', () => {
    const rooms = new Set<string | undefined>(NODE_ROOMS);
    const wrong = imports.filter(({ from, specifier }) => specifier.startsWith('node:') && !rooms.has(roomOf(from)));
    expect(wrong.map(place)).toEqual([]);
  });

  it('keep packages out of the rooms that can be used alone', () => {
    const rooms = new Set<string | undefined>(ROOMS_WITHOUT_PACKAGES);
    const wrong = imports.filter(({ from, packageName }) => packageName !== undefined && rooms.has(roomOf(from)));
    expect(wrong.map(place)).toEqual([]);
  });

  it.each(Object.entries(PACKAGE_OWNERS))('let %s into %s/ alone', (name, owner) => {
    const wrong = imports.filter(({ from, packageName }) => packageName === name && roomOf(from) !== owner);
    expect(wrong.map(place)).toEqual([]);
  });

  it('let in only packages that package.json declares as dependencies', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const wrong = imports.filter(({ packageName }) => packageName !== undefined && !(packageName in dependencies));
    expect(wrong.map(place)).toEqual([]);
  });

  it('close no circle', () => {
    const graph = new Map(
      files.map((path) => [path, importsOf(path).flatMap(({ to }) => (to === undefined ? [] : [to]))]),
    );
    expect(findCycles(graph)).toEqual([]);
  });

  it('are the same in the linter', () => {
    const { overrides } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
    expect(overrides).toEqual(expect.arrayContaining(linterWalls()));
  });
});

describe('findCycles', () => {
  it('names the files of a circle in order', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(findCycles(graph)).toEqual([['b', 'c', 'b']]);
  });
});
