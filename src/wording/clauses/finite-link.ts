import { isNominal } from '../tag.ts';
import { asideStart } from './aside.ts';
import {
  classIn,
  complement,
  type Link,
  type Linked,
  type Linking,
  lastFinite,
  normAt,
  ROOT,
  type Site,
} from './linking.ts';
import { openedBy } from './opened-by.ts';

/** Tags that may follow a report verb which closes its clause. */
const CLOSES: ReadonlySet<string> = new Set(['COMMA', 'QUOTE', 'PUNCT', 'NP', 'D', 'PRO', 'IN']);

/** "S, he said": the statements before hang on the report behind them. */
function reportBefore(at: Linking, { group, g, k }: Site): void {
  const commitment = classIn(at, 'that', at.lemmas[group.head] ?? '') ?? 'report';
  for (let c = k, steps = 0; c >= 0 && steps < 30; c--, steps++) {
    const content = at.clauses[c];
    if (content?.relation === 'root') Object.assign(content, complement(g, 'that', group.head, -1, commitment));
  }
}

/** "A, and B": a clause behind a comma goes with the sentence, one without with the clause before. */
function sisterOf(at: Linking, { k }: Site, outermost: boolean): number {
  let sister = lastFinite(at, k);
  for (let steps = 0; outermost && sister >= 0 && steps < 20; steps++) {
    const up = at.clauses[sister];
    if (up === undefined || up.relation === 'root' || up.parent < 0) break;
    sister = up.parent;
  }
  return sister;
}

/** "I think making laws stops it": the gerund behind a verb with a bare clause is the subject of that clause. */
function gerundHost(at: Linking, { k, previous }: Site): Link | undefined {
  const host = at.clauses[k - 1];
  if (previous?.group.kind !== 'ing' || host === undefined || previous.parent !== k - 1) return undefined;
  const bareVerb = classIn(at, 'that', at.lemmas[host.group.head] ?? '');
  return bareVerb === undefined || previous.group.start - host.group.end > 2 || previous.frame === 'ing'
    ? undefined
    : complement(k - 1, 'that', host.group.head, -1, bareVerb);
}

/** What a finite clause hangs on: its opener, a report around it, a conjunction, a verb with a bare clause. */
export function finiteLink(at: Linking, site: Site): Linked {
  const { tags, lemmas, lexicon, pending, from, to } = at;
  const { group, k, previous, left, d } = site;
  const openers: number[] = [];
  let comma = -1;
  let firstComma = -1;
  let conjunction = -1;
  for (let i = left; i < group.start; i++) {
    const tag = tags[i];
    if (tag === 'SUB' || tag === 'WH') openers.push(i);
    else if (tag === 'COMMA') {
      comma = i;
      if (firstComma < 0) firstComma = i;
    } else if (tag === 'CC') conjunction = i;
  }
  const waiting = (): Link => pending.pop() ?? { ...ROOT };
  const last = openers.at(-1);
  const aside = asideStart(at, group, left);
  if (aside >= 0 && previous !== undefined) {
    reportBefore(at, site);
    return { link: ROOT, start: aside };
  }
  if (last !== undefined) {
    for (const o of openers) pending.push(openedBy(at, o, k));
    return { link: waiting(), start: last };
  }
  if (previous === undefined) return { link: waiting(), start: from };
  const { head, predicate } = previous.group;
  // "A study published on Monday found": a participle of the subject has no clause of its own.
  const before = tags[group.start - 1];
  const reduced =
    previous.group.kind === 'en' && (before === 'COMMA' || (tags[previous.group.end] === 'IN' && isNominal(before)));
  const bareVerb = reduced
    ? undefined
    : (classIn(at, 'that', lemmas[head] ?? '') ??
      (predicate >= 0 ? classIn(at, 'adjectiveThat', normAt(at, predicate)) : undefined));
  if (conjunction >= left && (conjunction === d || !(bareVerb !== undefined && conjunction > left + 3))) {
    const shared = conjunction === d;
    const sister = sisterOf(at, site, !shared && comma >= 0 && comma < conjunction);
    const link: Link =
      pending.length > 0 && !shared && sister < 0 ? waiting() : { ...ROOT, parent: sister, relation: 'coordinate' };
    return { link, start: conjunction + 1 };
  }
  const hasSubject = group.start > left && !(group.start - left === 1 && tags[left] === 'COMMA');
  const quoted = tags[left] === 'COMMA' && tags[left + 1] === 'QUOTE';
  // "promised a list by Monday, the names were": behind an object and a comma another clause begins.
  const fronted = /^(?:conditional|temporal|adverbial)$/.test(previous.relation);
  const passed =
    comma > left &&
    comma === firstComma &&
    (fronted || comma === group.start - 1 || /^(?:D|J|N|NP|NUM)$/.test(tags[left] ?? ''));
  if (bareVerb !== undefined && hasSubject && !passed && ((tags[left] !== 'COMMA' && tags[left] !== 'PUNCT') || quoted))
    return { link: complement(k, 'that', head, -1, bareVerb), start: left };
  const host = comma < 0 && conjunction < 0 ? gerundHost(at, site) : undefined;
  if (host !== undefined) return { link: host, start: previous.start };
  const start = comma >= 0 ? comma + 1 : left;
  if (pending.length > 0) {
    const link = waiting();
    return comma >= 0 ? { link, start } : { link, start: group.start, reach: link.opener < 0 ? from : link.opener + 1 };
  }
  // "The engineer said: “The dam has broken.”"
  if (normAt(at, left) === ':' && left === previous.group.end && lexicon.reports.has(lemmas[head] ?? ''))
    return { link: complement(k, 'that', head, -1, bareVerb ?? 'report'), start: left + 1 };
  const report = lexicon.reports.has(lemmas[group.head] ?? '');
  // "…, the union would call its members out": a verb with its own subject and object closes nothing.
  const own = start < group.start && /^(?:D|NP|PRO)$/.test(tags[group.end] ?? '');
  const closing = !own && (group.end >= to || CLOSES.has(tags[group.end] ?? 'PUNCT'));
  if (report && closing && (comma >= 0 || tags[left] === 'QUOTE' || tags[left] === 'PUNCT')) reportBefore(at, site);
  return { link: { ...ROOT }, start };
}
