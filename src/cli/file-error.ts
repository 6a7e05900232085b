import { CorroborateError } from '../errors/corroborate-error.ts';
import { inputName } from './cli-io.ts';

/** What is told of a file that does not exist. */
export const NOTHING_THERE = 'nothing there';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: NOTHING_THERE,
  EISDIR: 'a directory',
  ENOTDIR: 'a path through something that is not a directory',
  EACCES: 'one that may not be opened',
  EPERM: 'one that may not be opened',
  ENOSPC: 'a disk that is full',
  EDQUOT: 'a quota that is used up',
  EFBIG: 'a limit on the size of files',
  EROFS: 'a file system that is read-only',
  Z_DATA_ERROR: 'gzip that is damaged',
  Z_BUF_ERROR: 'gzip that is cut off',
};

/** What the file system refused, in words. */
export function fileError(error: unknown, path: string, expected: string): CorroborateError {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code === undefined) throw error;
  const received = REASONS[code] ?? `the error ${code}`;
  return new CorroborateError('file', [{ file: inputName(path), path: '', expected, received }]);
}
