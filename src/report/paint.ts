/** Select Graphic Rendition codes of ECMA-48, as [on, off]. */
const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;
export type Style = keyof typeof STYLES;

/** Puts a style around text. */
export type Paint = (style: Style, text: string) => string;

/** A painter that colours, or one that leaves text as it is. */
export function painter(color: boolean): Paint {
  if (!color) return (_, text) => text;
  return (style, text) => `\u001b[${STYLES[style][0]}m${text}\u001b[${STYLES[style][1]}m`;
}
