import { shared } from '../confidence/evidence-odds.ts';
import { evidenceFactor } from '../confidence/fusion/pool-evidence.ts';
import { projectedShare } from '../confidence/project.ts';
import { distinct } from '../model/distinct.ts';
import type { Opinion } from '../model/opinion.ts';
import type { ClaimPath } from './claim-paths.ts';
import type { CoveredRoots } from './covered-roots.ts';
import type { Fused } from './fused.ts';
import { placeTable } from './place-table.ts';
import { sumsWithoutEach } from './probability-without-each-root.ts';
import { averageVoice, isAlike, type WeighedOpinion } from './root-voices.ts';
import { NOT_ITSELF, type RootNumbers, type SourceOrigin } from './source-origins.ts';

/** `undefined` where it takes `fuseByRoot`: for undocumented roots, several base rates, and evidence that leaves no doubt. */
export type CoveredFuser = (
  covered: CoveredRoots,
  paths: readonly ClaimPath[],
  opinions: readonly Opinion[],
) => Fused | undefined;

/**
 * `fuseByRoot` by the cumulative method and `probabilityWithoutEachRoot` in one go over numbers alone: the same to the
 * bit, without a trace and without an opinion for every root and every loss. Most answers of a ledger pass here.
 * O(attribution · log).
 */
export function coveredFuser(origins: RootNumbers): CoveredFuser {
  const places = placeTable(origins);
  let sums = evidenceSums(ROOM);
  return (covered, paths, opinions) => {
    if (opinions.length === 0 || covered.distinct.some(isVague)) return undefined;
    const { baseRate } = opinions[0] as Opinion;
    for (let report = 1; report < opinions.length; report += 1) {
      if ((opinions[report] as Opinion).baseRate !== baseRate) return undefined;
    }
    const voices = voicesOf(covered.roots, paths, opinions, places(), baseRate);
    const unit = leastOpen(voices);
    if (unit === 0) return undefined;
    if (voices.length > sums.pros.length) sums = evidenceSums(2 * voices.length);
    return fusedVoices(covered, origins, voices, { unit, baseRate, sums });
  };
}

/** Room for so many roots to begin with: few answers rest on more. It grows where one does. */
const ROOM = 64;

/** Scratch for one fusion: whoever asks for it reads only what it has just written. */
interface EvidenceSums {
  readonly pros: Float64Array;
  readonly contras: Float64Array;
  readonly prosLeft: Float64Array;
  readonly contrasLeft: Float64Array;
}

function evidenceSums(length: number): EvidenceSums {
  return {
    pros: new Float64Array(length),
    contras: new Float64Array(length),
    prosLeft: new Float64Array(length),
    contrasLeft: new Float64Array(length),
  };
}

const isVague = ({ isVague }: SourceOrigin): boolean => isVague;

/** What every root has to say, in their order, see `rootVoices`. */
function voicesOf(
  roots: readonly number[],
  paths: readonly ClaimPath[],
  opinions: readonly Opinion[],
  placeOf: Int32Array,
  baseRate: number,
): readonly Opinion[] {
  const spoken = new Array<boolean>(roots.length);
  const voices = new Array<Opinion | undefined>(roots.length);
  for (let place = 0; place < roots.length; place += 1) {
    placeOf[roots[place] as number] = place;
    spoken[place] = false;
    voices[place] = undefined;
  }
  for (let report = 0; report < paths.length; report += 1) {
    const { origin, isDirect } = paths[report] as ClaimPath;
    const { self } = origin as SourceOrigin;
    if (isDirect && self !== NOT_ITSELF) spoken[placeOf[self] as number] = true;
  }
  const mixed: number[] = [];
  for (let report = 0; report < paths.length; report += 1) {
    const { origin, isDirect } = paths[report] as ClaimPath;
    const said = opinions[report] as Opinion;
    const { roots: resting, self } = origin as SourceOrigin;
    for (let i = 0; i < resting.length; i += 1) {
      const root = resting[i] as number;
      const place = placeOf[root] as number;
      if (spoken[place] === true && !(isDirect && self === root)) continue;
      const voice = voices[place];
      if (voice === undefined) voices[place] = said;
      else if (voice !== said && !isAlike(voice, said)) mixed.push(place);
    }
  }
  for (const place of distinct(mixed)) {
    const root = roots[place] as number;
    voices[place] = averageVoice(heardFor(root, spoken[place] === true, paths, opinions), baseRate);
  }
  return voices as readonly Opinion[];
}

/** The opinions of those who are heard for a root, each with its share of it. */
function heardFor(
  root: number,
  speaksItself: boolean,
  paths: readonly ClaimPath[],
  opinions: readonly Opinion[],
): WeighedOpinion[] {
  const heard: WeighedOpinion[] = [];
  paths.forEach(({ origin, isDirect }, report) => {
    const { roots, shares, self } = origin as SourceOrigin;
    const place = roots.indexOf(root);
    if (place < 0 || (speaksItself && !(isDirect && self === root))) return;
    heard.push({ ...(opinions[report] as Opinion), weight: shares[place] as number });
  });
  return heard;
}

function leastOpen(voices: readonly Opinion[]): number {
  let least = 1;
  for (let root = 0; root < voices.length; root += 1) {
    const { uncertainty } = voices[root] as Opinion;
    if (uncertainty < least) least = uncertainty;
  }
  return least;
}

/** All voices together, and all but each. Evidence is counted in units of the smallest uncertainty. */
function fusedVoices(
  { roots, coverage }: CoveredRoots,
  { rootAt }: RootNumbers,
  voices: readonly Opinion[],
  { unit, baseRate, sums }: { readonly unit: number; readonly baseRate: number; readonly sums: EvidenceSums },
): Fused {
  const { length } = voices;
  const { pros, contras } = sums;
  let pro = 0;
  let contra = 0;
  for (let root = 0; root < length; root += 1) {
    const voice = voices[root] as Opinion;
    const share = coverage[root] as number;
    const factor = share * evidenceFactor(voice, unit);
    pros[root] = share * voice.belief * (unit / voice.uncertainty);
    contras[root] = share * voice.disbelief * (unit / voice.uncertainty);
    pro += factor * voice.belief;
    contra += factor * voice.disbelief;
  }
  const prosLeft = sumsWithoutEach(pros, sums.prosLeft, length);
  const contrasLeft = sumsWithoutEach(contras, sums.contrasLeft, length);
  const withoutEachRoot = new Array<{ root: string; probability: number }>(length);
  for (let root = 0; root < length; root += 1) {
    const probability = projectedShare(prosLeft[root] as number, contrasLeft[root] as number, unit, baseRate);
    withoutEachRoot[root] = { root: rootAt(roots[root] as number).source, probability };
  }
  return { opinion: shared(pro, contra, unit, baseRate), withoutEachRoot };
}
