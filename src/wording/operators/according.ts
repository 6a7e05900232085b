import { type Applied, applied } from '../operator.ts';
import type { Parsed } from '../stack.ts';

/** "according to": a source says so. */
export function according({ tokens }: Parsed, c: number, i: number): Applied | undefined {
  return tokens[i]?.norm === 'according' && tokens[i + 1]?.norm === 'to' ? applied('according', i, c) : undefined;
}
