import type { LintRule, Slip } from '../lint-context.ts';

/** An entity in the place of a speaker: the group that is spoken of is not the source that speaks. */
export const speakerIsEntity: LintRule = {
  code: 'speaker-is-entity',
  why: 'Speakers are sources; an entity has no origin, no reliability and no stakes, so none of these are weighed.',
  *find({ ledger }) {
    const sources = new Set(ledger.sources.map(({ id }) => id));
    const entities = new Set(ledger.entities.map(({ id }) => id));
    const told = new Set<string>();
    for (const { id, source, attributedTo = [] } of ledger.claims) {
      const speakers = [
        ['source', source],
        ...attributedTo.map((one, place) => [`attributedTo[${place}]`, one]),
      ] as const;
      for (const [path = '', speaker = ''] of speakers) {
        if (sources.has(speaker) || !entities.has(speaker) || told.has(speaker)) continue;
        told.add(speaker);
        yield slip(id, path, speaker);
      }
    }
  },
};

function slip(id: string, path: string, speaker: string): Slip {
  return {
    level: 'warning',
    record: 'claim',
    id,
    path,
    refs: [speaker],
    what: `${speaker} is declared as an entity and as no source, and speaks here.`,
    instead: `A source that is this entity: {"id": "${speaker}-spokesman", "entity": "${speaker}"}.`,
  };
}
