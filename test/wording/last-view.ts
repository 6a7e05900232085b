import { readWording } from '../../src/wording/index.ts';

/** The speakers of the last view (- the author), with the degree of the view and the side of even that its point is on. */
export function lastView(text: string, target: string, source: string): readonly [source: string, degree: string] {
  const { views } = readWording(text, { target });
  const last = views.filter((view) => view.source.length > 0).at(-1);
  const view = source === '-' ? views[0] : last;
  const mid = view?.probability.mid ?? 0.5;
  const side = mid > 0.5 ? '>' : mid < 0.5 ? '<' : '=';
  const named = last?.source.map((link) => link.text).join(' > ') ?? '';
  return [source === '-' ? '-' : named, `${view?.certainty}${view?.polarity}${side}`];
}
