import ts from 'typescript';

/** What a `// => literal` comment says of the statement before it. */
export interface Check {
  /** 0-based offsets of the checked expression in the code. */
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  /** 0-based line of the comment. */
  readonly line: number;
}

const ARROW = /^[ \t]*;?[ \t]*\/\/[ \t]*=>[ \t]?(?<literal>.*)$/;
const CONTINUED = /^[ \t]*\/\/(?<more>.*)$/;

function isExpression(text: string): boolean {
  const { diagnostics } = ts.transpileModule(`(${text}\n);`, { reportDiagnostics: true });
  return text.trim() !== '' && (diagnostics ?? []).length === 0;
}

/** The literal that starts on `line`; it may go on over the comment lines below. */
function expectedFrom(lines: readonly string[], line: number, first: string): string {
  let expected = first;
  for (let next = line + 1; !isExpression(expected); next++) {
    const more = CONTINUED.exec(lines[next] ?? '')?.groups?.['more'];
    if (more === undefined) throw new Error(`line ${line + 1} of the example: "// => ${first}" is not an expression`);
    expected += `\n${more}`;
  }
  return expected;
}

/**
 * Finds the checks of a piece of code. A `// =>` that follows no expression statement is an error: it would look
 * checked and be ignored.
 */
export function findChecks(code: string): Check[] {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2023, true);
  const lines = code.split('\n');
  const starts = file.getLineStarts();
  const checks: Check[] = [];
  const claimed = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const end = node.getEnd();
      const last = file.getLineAndCharacterOfPosition(end).line;
      const rest = code.slice(end, starts[last + 1] ?? code.length).replace(/\n$/, '');
      // The literal stands behind the statement, or on a line of its own below it.
      const line = /^[ \t]*;?[ \t]*$/.test(rest) ? last + 1 : last;
      const literal = ARROW.exec(line === last ? rest : (lines[line] ?? ''))?.groups?.['literal'];
      if (literal !== undefined) {
        claimed.add(line);
        const { expression } = node;
        checks.push({
          start: expression.getStart(),
          end: expression.getEnd(),
          expected: expectedFrom(lines, line, literal),
          line,
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  lines.forEach((line, index) => {
    if (/\/\/[ \t]*=>/.test(line) && !claimed.has(index)) {
      throw new Error(
        `line ${index + 1} of the example: "// =>" stands after no expression statement, so nothing checks it`,
      );
    }
  });
  return checks;
}

/** The code with every check made a call of `check(actual, expected, line)`. */
export function withChecks(code: string, firstLine: number): string {
  let checked = code;
  for (const { start, end, expected, line } of findChecks(code).toReversed()) {
    const actual = checked.slice(start, end);
    // The comment behind the statement stays; the literal is repeated in the call.
    checked = `${checked.slice(0, start)}__check((${actual}), (${expected.replaceAll('\n', ' ')}), ${firstLine + line})${checked.slice(end)}`;
  }
  return checked;
}
