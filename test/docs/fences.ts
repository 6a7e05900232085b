import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fenced block of code in a page or a docstring. */
export interface Fence {
  /** Path from the root of the repository. */
  readonly file: string;
  /** 1-based line of the first line of code. */
  readonly line: number;
  /** First word after the backticks. */
  readonly language: string;
  /** Everything after the language. */
  readonly info: string;
  readonly code: string;
}

const OPENING = /^(?<indent>[ \t]*)(?<marks>`{3,})(?<language>[\w-]*)[ \t]*(?<info>.*)$/;
const DOCSTRING_MARGIN = /^[ \t]*\*(?: |$)/;

function fencesIn(file: string, lines: readonly string[], firstLine: number): Fence[] {
  const fences: Fence[] = [];
  for (let index = 0; index < lines.length; index++) {
    const groups = OPENING.exec(lines[index] ?? '')?.groups;
    if (groups === undefined) continue;
    const { indent = '', marks = '', language = '', info = '' } = groups;
    const length = lines.slice(index + 1).findIndex((line) => line.trim() === marks);
    if (length < 0) throw new Error(`${file}:${firstLine + index}: a fence is opened and never closed`);
    const code = lines.slice(index + 1, index + 1 + length);
    fences.push({
      file,
      line: firstLine + index + 1,
      language,
      info: info.trim(),
      code: code.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n'),
    });
    index += length + 1;
  }
  return fences;
}

/** Every fence of a Markdown page. */
export function fencesOfPage(file: string, text: string): Fence[] {
  return fencesIn(file, text.split('\n'), 1);
}

/** Every fence in the docstrings of a source file. */
export function fencesOfSource(file: string, text: string): Fence[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const firstLine = text.slice(0, comment.index).split('\n').length;
    const lines = comment[0].split('\n').map((line) => line.replace(DOCSTRING_MARGIN, ''));
    return fencesIn(file, lines, firstLine);
  });
}

function filesUnder(root: string, folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();
}

/** Every fence that a reader of the project sees: the pages at its root, in docs/ and in examples/, and the docstrings. */
export function allFences(root: string): Fence[] {
  const pages = [
    ...readdirSync(root).filter((path) => path.endsWith('.md')),
    ...filesUnder(root, 'docs', '.md'),
    ...filesUnder(root, 'examples', '.md'),
  ];
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return [
    ...pages.flatMap((path) => fencesOfPage(path, read(path))),
    ...filesUnder(root, 'src', '.ts').flatMap((path) => fencesOfSource(path, read(path))),
  ];
}
