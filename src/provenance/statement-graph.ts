import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';
import type { ProvenanceNode } from './provenance-graph.ts';

/** Where the ids that claims use are looked up. */
export interface StatementContext {
  /** By canonical id, see `canonicalSources`. A source that is not here is an original. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The id that stands for a source and all that were judged the same. */
  readonly canonicalSource: (id: string) => string;
  /** Finds what `basedOn` names; what it does not find is taken for a source. */
  readonly claimById: (id: string) => Claim | undefined;
}

export interface StatementGraph {
  readonly nodes: readonly ProvenanceNode[];
  /** For every claim, in order, the id of its statement. Claims that say the same by the same way share one. */
  readonly reports: readonly string[];
}

// Control characters, so that no id that a person writes runs into an id made here.
const QUOTES = '\u001f';
const CLAIM = '\u001e';

/** What the id of an unnamed source begins with. */
export const UNNAMED = 'unnamed:';

/** Id of the unnamed source behind the last named speaker of a hearsay claim. */
export const unnamedBehind = (speaker: string): string => UNNAMED + speaker;

/**
 * Turns claims into statements and what they rely on.
 *
 * A claim rests on `basedOn`, else on `attributedTo`, else on its source's `derivedFrom`, never on two of them.
 * A claim read in S that says that a says that b says it is the statement "S quotes a quotes b"; it rests on
 * "a quotes b", and that on b, which rests on what b is derived from. Hearsay rests on somebody unnamed behind the last
 * named speaker.
 *
 * Some pages quote a plainly while others, on the same matter, say whom a has it from. Plain a then rests on what those
 * document, so that a and its source are not taken for two originals. This holds only for an a that is known through
 * others: not where a itself is read in its own voice, is declared an original (`origin: 'own'`) or has `derivedFrom`.
 * The unnamed source behind a is identified in the same way.
 *
 * O(claims + attributions + derivations reached).
 */
export function statementGraph(claims: readonly Claim[], context: StatementContext): StatementGraph {
  const { sources, canonicalSource: canonical, claimById } = context;
  const nodes = new Map<string, ProvenanceNode>();
  const quotations = new Map<string, Set<string>>();
  const ownVoice = new Set<string>();
  const plain = new Set<string>();
  const hearsay = new Set<string>();
  const statements = new Map<Claim, string>();

  /** The id of "first quotes second quotes … innermost", with every statement inside it. */
  const quote = (speakers: readonly string[], innermost: string): string =>
    speakers.reduceRight((inner, speaker) => {
      const id = speaker + QUOTES + inner;
      if (!nodes.has(id)) {
        nodes.set(id, { id, parents: [{ id: inner }], speaker });
        if (inner !== unnamedBehind(speaker)) quotations.set(speaker, (quotations.get(speaker) ?? new Set()).add(id));
      }
      return id;
    }, innermost);

  const read = (claim: Claim): string => {
    const path = withoutRepeats([claim.source, ...(claim.attributedTo ?? [])].map(canonical));
    const last = path[path.length - 1] ?? '';
    if (claim.hearsay === true) {
      hearsay.add(last);
      return quote(path, unnamedBehind(last));
    }
    plain.add(last);
    if (path.length === 1) ownVoice.add(last);
    return quote(path.slice(0, -1), last);
  };

  // A Set iterates over what is added meanwhile: claims that others rest on join the queue.
  const queue = new Set(claims);
  for (const claim of queue) {
    const grounds = claim.basedOn ?? [];
    statements.set(claim, grounds.length === 0 ? read(claim) : CLAIM + claim.id);
    for (const id of grounds) {
      const ground = claimById(id);
      if (ground === undefined) plain.add(canonical(id));
      else queue.add(ground);
    }
  }
  const groundOf = (id: string): string => {
    const ground = claimById(id);
    return (ground === undefined ? undefined : statements.get(ground)) ?? canonical(id);
  };
  for (const [claim, id] of statements) {
    const grounds = claim.basedOn ?? [];
    if (grounds.length === 0) continue;
    nodes.set(id, {
      id,
      parents: grounds.map((ground) => ({ id: groundOf(ground) })),
      speaker: canonical(claim.source),
    });
  }
  const documented = (speaker: string): { id: string }[] => [...(quotations.get(speaker) ?? [])].map((id) => ({ id }));
  for (const speaker of hearsay) {
    const id = unnamedBehind(speaker);
    nodes.set(id, { id, parents: documented(speaker), undocumented: true });
  }
  for (const id of plain) {
    const source = sources.get(id);
    let parents = derivations(id, source, canonical);
    for (const parent of parents) plain.add(parent.id);
    if (parents.length === 0 && source?.origin !== 'own' && !ownVoice.has(id)) {
      parents = documented(id);
      if (parents.length === 0 && hearsay.has(id)) parents = [{ id: unnamedBehind(id) }];
    }
    nodes.set(id, { id, parents, undocumented: source?.origin === 'undocumented' });
  }
  return { nodes: [...nodes.values()], reports: claims.map((claim) => statements.get(claim) ?? '') };
}

/** What a source says it relays. A source that was judged to be its own parent relays nothing by that. */
export function derivations(
  child: string,
  source: Source | undefined,
  canonical: (id: string) => string,
): { id: string; share?: number }[] {
  if (source?.derivedFrom === undefined) return [];
  return source.derivedFrom
    .map((derivation) => {
      if (typeof derivation === 'string') return { id: canonical(derivation) };
      const id = canonical(derivation.source);
      return derivation.share === undefined ? { id } : { id, share: derivation.share };
    })
    .filter((parent) => parent.id !== child);
}

/** "S says that S says" is S. */
const withoutRepeats = (path: readonly string[]): string[] => path.filter((id, i) => id !== path[i - 1]);
