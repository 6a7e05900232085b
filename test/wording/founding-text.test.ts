import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWording } from '../../src/wording/index.ts';

interface Row {
  readonly id: string;
  readonly sentence: string;
  readonly target: string;
  readonly reading: { polarity: 'affirmed' | 'denied'; attribution: string | null; low: number; high: number };
}

const rows: readonly Row[] = readFileSync(
  new URL('../oracles/wording/founding-text.readings.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** The interval of the view that the row asks for: the named source's, else the author's. */
function intervalOf({ sentence, target, reading }: Row) {
  const { views } = readWording(sentence, { target });
  const sources = views.filter((view) => view.source.length > 0);
  const view = (reading.attribution === null ? views[0] : sources.at(-1)) ?? views[0];
  const { low = 0, mid = 0.5, high = 1 } = view?.probability ?? {};
  const attributed =
    reading.attribution === null
      ? sources.length === 0
      : (sources.at(-1)?.source.at(-1)?.text.includes(reading.attribution) ?? false);
  return reading.polarity === 'denied'
    ? { low: 1 - high, mid: 1 - mid, high: 1 - low, attributed }
    : { low, mid, high, attributed };
}

const share = (hits: readonly boolean[]) => hits.filter(Boolean).length / hits.length;

describe('the founding text against its reader', () => {
  const read = rows.map((row) => ({ row, got: intervalOf(row) }));

  it('stands on the right side of even for at least 95 % of the propositions', () => {
    const right = read.map(({ row, got }) => {
      const gold = (row.reading.low + row.reading.high) / 2;
      return Math.abs(gold - 0.5) < 0.1 ? Math.abs(got.mid - 0.5) < 0.1 : got.mid > 0.5 === gold > 0.5;
    });
    expect(share(right)).toBeGreaterThanOrEqual(0.95);
  });

  it('attributes at least 95 % to the right holder', () => {
    expect(share(read.map(({ got }) => got.attributed))).toBeGreaterThanOrEqual(0.95);
  });

  it('overlaps the intervals by at least one half on average', () => {
    const overlaps = read.map(({ row: { reading }, got }) => {
      const shared = Math.max(0, Math.min(got.high, reading.high) - Math.max(got.low, reading.low));
      return shared / (Math.max(got.high, reading.high) - Math.min(got.low, reading.low));
    });
    expect(overlaps.reduce((sum, overlap) => sum + overlap, 0) / overlaps.length).toBeGreaterThanOrEqual(0.5);
  });
});

/** Author and last named source as "CT+"; `-` where nobody is named. */
function standing(text: string, target: string): readonly [author: string, source: string, world: string] {
  const { views, world } = readWording(text, { target });
  const [author, ...others] = views.map((view) => view.certainty + view.polarity);
  return [author ?? '', others.at(-1) ?? '-', world];
}

describe('the expected readings of the founding text', () => {
  const weekend =
    'If the attacks this past weekend and in May were carried out by drones, it shows that the Taliban now has the ability to execute more precise attacks.';
  const university =
    'Beyond the Taliban, there is the matter of the ISIS franchise in the country, which also presents a serious threat to peace and stability and that appears to have just carried out an attack on Kabul University today, killing 19 people and wounded 22 more.';
  const airstrikes =
    'The U.S. military has also acknowledged conducting airstrikes on what is formally known as ISIS-Khorasan Province (ISIS-K) in such a way as to benefit the Taliban.';
  const activity =
    'That the Taliban may be more actively carrying out attacks using low-end drones certainly reflects a worrisome development.';

  it.each([
    [weekend, 'carried out by drones', ['Uu', '-', 'conditional']],
    [university, 'carried out', ['PR+', '-', 'actual']],
    ['The Taliban have denied responsibility.', 'responsibility', ['Uu', 'CT-', 'actual']],
    [airstrikes, 'conducting airstrikes', ['CT+', 'CT+', 'actual']],
    [activity, 'carrying out', ['PS+', '-', 'actual']],
    ['Talks appear to have stalled despite the agreement.', 'stalled', ['PR+', '-', 'actual']],
  ] as const)('%s: %s', (text, target, expected) => {
    expect(standing(text, target)).toEqual(expected);
  });

  it('keeps the consequent of a condition tied to the words of the condition', () => {
    const { condition, world, views } = readWording(weekend, { target: 'has the ability' });
    expect(world).toBe('conditional');
    expect(condition?.text).toBe('If the attacks this past weekend and in May were carried out by drones');
    expect(views[0]?.certainty).toBe('U');
    expect(views[0]?.probability.low).toBeGreaterThanOrEqual(0.5);
  });

  it('names the speech acts of a denial and of an admission', () => {
    expect(readWording('The Taliban have denied responsibility.', { target: 'responsibility' }).views.at(-1)?.act).toBe(
      'denies-responsibility',
    );
    expect(readWording(airstrikes, { target: 'conducting airstrikes' }).views.at(-1)?.act).toBe('admits');
  });

  it('leaves the fact behind "hardly surprising that" as it is', () => {
    expect(standing('It is hardly surprising that the drones hit the compound.', 'hit')[0]).toBe('CT+');
    expect(standing('It is hardly surprising that the drones hit the compound.', 'surprising')[0]).toBe('CT-');
  });

  it('reads the two counts of one clause apart', () => {
    expect(readWording(university, { target: 'killing 19 people' }).quantity?.value).toBe(19);
    expect(readWording(university, { target: 'wounded 22 more' }).quantity?.value).toBe(22);
  });
});
