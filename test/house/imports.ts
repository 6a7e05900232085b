import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { ROOMS, type Room } from './rooms.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SRC = join(ROOT, 'src');

/** One import of one source file, paths relative to `src/`. */
export interface Import {
  readonly from: string;
  readonly line: number;
  readonly specifier: string;
  /** The imported file for a relative import. */
  readonly to: string | undefined;
  /** The package name for a bare import. */
  readonly packageName: string | undefined;
}

/** Every TypeScript file under `src/`, relative to it, sorted. */
export function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** The room that a file under `src/` stands in, or undefined where the house has no such room. */
export function roomOf(path: string): Room | undefined {
  const name = path === 'index.ts' ? 'index' : path.split('/')[0];
  return ROOMS.find((room) => room === name);
}

function packageNameOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

/** Every import, re-export and dynamic import of a file. */
export function importsOf(path: string): Import[] {
  const file = join(SRC, path);
  const text = readFileSync(file, 'utf8');
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => {
    const isRelative = fileName.startsWith('.');
    return {
      from: path,
      line: text.slice(0, pos).split('\n').length,
      specifier: fileName,
      to: isRelative ? relative(SRC, resolve(dirname(file), fileName)).replaceAll('\\', '/') : undefined,
      packageName: isRelative || fileName.startsWith('node:') ? undefined : packageNameOf(fileName),
    };
  });
}

/** Import cycles, each as the list of files that close it. Depth-first, so linear in files and imports. */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[][] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file]);
      return;
    }
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}
