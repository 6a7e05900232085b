/**
 * A pure function of a text that remembers its answers: ledgers repeat the same days and predicates, and an index reads
 * them anew with every record. When `most` answers are kept all of them are let go, so that memory stays bounded; no answer
 * depends on what was asked before.
 */
export function remember<T>(answerTo: (text: string) => T, most = 4096): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined || known.has(text)) return answer as T;
    const made = answerTo(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
