import { escapeMarkup } from '../escape-markup.ts';

/** HTML that is known to be safe: made by `html` from the page's own words and escaped values. */
export interface Markup {
  readonly markup: string;
}

export type Piece = Markup | string | number | readonly Markup[];

/** HTML from a template. Every value is escaped, unless it is markup itself: text of a ledger cannot become markup. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let markup = strings[0] ?? '';
  pieces.forEach((piece, index) => {
    markup += render(piece) + (strings[index + 1] ?? '');
  });
  return { markup };
}

/** The page's own text, which is markup as it stands. */
export function trusted(markup: string): Markup {
  return { markup };
}

/** Nothing. */
export const NOTHING: Markup = { markup: '' };

/** A name or a value from the ledger, kept apart from the reading order around it. */
export function bdi(text: string): Markup {
  return html`<bdi>${text}</bdi>`;
}

function render(piece: Piece): string {
  if (typeof piece === 'string') return escapeMarkup(piece);
  if (typeof piece === 'number') return String(piece);
  if ('markup' in piece) return piece.markup;
  return piece.map(({ markup }) => markup).join('');
}
