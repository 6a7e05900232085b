import { byCodeUnit } from '../../model/code-unit-order.ts';
import type { EchoGroup } from '../../model/source-report.ts';
import type { QuestionVoices } from './question-voices.ts';

/** A report rests on an original from this share on (convention: half, so on one at most, or on two alike). */
const RESTS_FROM = 0.5;

interface Group {
  readonly carriers: Map<string, number>;
  readonly questions: string[];
  isSeen: boolean;
}

/** Gathers, question by question, who passes on what one original said. */
export function echoTally() {
  const groups = new Map<string, Group>();
  return {
    add: (voices: QuestionVoices): void => {
      const resting = reportsByRoot(voices);
      voices.trace.roots.forEach(({ source }, root) => {
        const reports = resting[root] ?? [];
        // The original alone, or one page that quotes it, is no echo.
        if (new Set(reports.map((report) => voices.pages[report])).size < 2) return;
        const group: Group = groups.get(source) ?? { carriers: new Map(), questions: [], isSeen: false };
        groups.set(source, group);
        group.questions.push(voices.id);
        for (const report of reports) {
          const page = voices.pages[report] ?? '';
          group.carriers.set(page, (group.carriers.get(page) ?? 0) + 1);
          if (page === source) group.isSeen = true;
        }
      });
    },
    /** The most claims first. */
    groups: (): readonly EchoGroup[] =>
      [...groups]
        .map(([root, group]) => toGroup(root, group))
        .sort((a, b) => b.claims - a.claims || byCodeUnit(a.root, b.root)),
  };
}

/** For each root the reports that rest on it, in one pass over who rests on what. */
function reportsByRoot({ trace }: QuestionVoices): readonly (readonly number[])[] {
  const reports: number[][] = trace.roots.map(() => []);
  trace.attribution.forEach(({ roots, shares }, report) => {
    roots.forEach((root, position) => {
      if ((shares[position] ?? 0) >= RESTS_FROM) reports[root]?.push(report);
    });
  });
  return reports;
}

function toGroup(root: string, { carriers, questions, isSeen }: Group): EchoGroup {
  const sorted = [...carriers]
    .map(([source, claims]) => ({ source, claims }))
    .sort((a, b) => b.claims - a.claims || byCodeUnit(a.source, b.source));
  return {
    root,
    carriers: sorted,
    claims: sorted.reduce((sum, { claims }) => sum + claims, 0),
    questions: [...questions].sort(byCodeUnit),
    isSeen,
  };
}
