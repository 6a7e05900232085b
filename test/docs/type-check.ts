import { join } from 'node:path';
import ts from 'typescript';
import type { Fence } from './fences.ts';

function compilerOptions(root: string): ts.CompilerOptions {
  const path = join(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root, undefined, path);
  // An example may show a value and leave it there.
  return { ...options, noUnusedLocals: false, noUnusedParameters: false };
}

/** The compiler's complaints about each fence, as `file:line: message`. One program for all, so the sources are read once. */
export function typeErrors(root: string, fences: readonly Fence[]): Map<Fence, string[]> {
  const options = compilerOptions(root);
  const host = ts.createCompilerHost(options);
  const fenceOf = new Map(fences.map((fence, index) => [join(root, 'test', 'docs', `fence-${index}.ts`), fence]));
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => fenceOf.has(path) || fileExists.call(host, path);
  host.readFile = (path) => fenceOf.get(path)?.code ?? readFile.call(host, path);
  host.getSourceFile = (path, language, ...rest) => {
    const fence = fenceOf.get(path);
    return fence === undefined
      ? getSourceFile.call(host, path, language, ...rest)
      : // Each fence is a module of its own, also one that imports nothing.
        ts.createSourceFile(path, `${fence.code}\nexport {};\n`, language, true);
  };
  const program = ts.createProgram([...fenceOf.keys()], options, host);
  return new Map(
    [...fenceOf].map(([path, fence]) => {
      const source = program.getSourceFile(path);
      const complaints = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return [
        fence,
        complaints.map(({ start = 0, messageText }) => {
          const line = source?.getLineAndCharacterOfPosition(start).line ?? 0;
          return `${fence.file}:${fence.line + line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
        }),
      ];
    }),
  );
}
