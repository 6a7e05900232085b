// Scores the default merge beside ways of pooling that know no provenance. Run: npx tsx bench/quality/merging.ts.
// The expert forecasts are not part of the repository: without them their rows say so.

import { existsSync, readFileSync } from 'node:fs';
import { EXPERT_SETUPS, type Figures, figures, type Judgement, mergeWorld, PROVENANCE_BLIND } from './merge-methods.ts';
import { generateWorlds } from './worlds.ts';

const EXPERTS = new URL('../../../shared/data/fusion/eval-aggrecat.json', import.meta.url);
const WORLDS = 20_000;

interface Forecasts {
  readonly claims: readonly {
    readonly y: 0 | 1;
    readonly judgements: readonly (Judgement & { readonly round: string })[];
  }[];
}

const show = (figure: number, digits: number) => figure.toFixed(digits).replace(/^0\./, '.');

function row(data: string, method: string, measured: Figures | undefined, goal: string, met: string): string {
  const cells =
    measured === undefined
      ? ['not measured', '–', '–']
      : [show(measured.brier, 4), show(measured.log, 3), show(measured.calibration, 3)];
  return `| ${[data, method, ...cells, goal, met].join(' | ')} |`;
}

const yesNo = (...met: readonly boolean[]) => met.map((one) => (one ? 'yes' : 'no')).join('; ');

function expertRows(): string[] {
  const name = 'aggreCAT, round 2';
  const goal = 'Brier ≤ .1145; log ≤ .345';
  const claims = existsSync(EXPERTS)
    ? (JSON.parse(readFileSync(EXPERTS, 'utf8')) as Forecasts).claims.map(({ y, judgements }) => ({
        outcome: y,
        judgements: judgements.filter(({ round }) => round === 'round_2'),
      }))
    : undefined;
  const score = (method: (judgements: readonly Judgement[]) => number): Figures | undefined =>
    claims && figures(claims.map(({ outcome, judgements }) => ({ outcome, probability: method(judgements) })));
  const merged = Object.entries(EXPERT_SETUPS).map(([method, run]) => {
    const measured = score(run);
    return row(name, method, measured, goal, measured ? yesNo(measured.brier <= 0.1145, measured.log <= 0.345) : '–');
  });
  const blind = Object.entries(PROVENANCE_BLIND).map(([method, run]) =>
    row(
      name,
      method,
      score((judgements) => run(judgements.map(({ best }) => best))),
      '–',
      '–',
    ),
  );
  return [...merged, ...blind];
}

function worldRows(): string[] {
  const name = `${WORLDS} worlds`;
  const worlds = generateWorlds(WORLDS);
  const merged = figures(worlds.map((world) => ({ outcome: world.truth, probability: mergeWorld(world) })));
  const blind = Object.entries(PROVENANCE_BLIND).map(([method, run]) =>
    row(
      name,
      method,
      figures(
        worlds.map(({ truth, reports }) => ({
          outcome: truth,
          probability: run(reports.map(({ probability }) => probability)),
        })),
      ),
      '–',
      '–',
    ),
  );
  const met = yesNo(merged.log <= 0.455, merged.calibration <= 0.02);
  return [row(name, 'default merge', merged, 'log ≤ .455; ECE ≤ .02', met), ...blind];
}

console.log('| data | method | Brier | log | ECE | goal | met |\n|---|---|---|---|---|---|---|');
console.log([...expertRows(), ...worldRows()].join('\n'));
