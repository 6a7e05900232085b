import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './imports.ts';

/** The public entries: the name that users import and the source that it stands for. */
export const ENTRIES = {
  corroborate: 'src/index.ts',
  'corroborate/confidence': 'src/confidence/index.ts',
  'corroborate/wording': 'src/wording/index.ts',
  'corroborate/wording/wink': 'src/wording/wink-tagger.ts',
  'corroborate/schema': 'src/schema/index.ts',
} as const;

/** One exported name, with what a reader is told about it. */
export interface PublicName {
  readonly entry: string;
  readonly name: string;
  readonly kind: 'function' | 'value' | 'type';
  /** `path:line` of the declaration. */
  readonly place: string;
  readonly documentation: string;
  readonly hasExample: boolean;
}

function describeSymbol(checker: ts.TypeChecker, entry: string, exported: ts.Symbol): PublicName {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const declaration = symbol.declarations?.[0];
  const source = declaration?.getSourceFile();
  const line = declaration && source ? source.getLineAndCharacterOfPosition(declaration.getStart()).line + 1 : 0;
  const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
  const isFunction =
    isValue && declaration !== undefined && checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0;
  return {
    entry,
    name: exported.name,
    kind: isFunction ? 'function' : isValue ? 'value' : 'type',
    place: `${source?.fileName.slice(ROOT.length) ?? entry}:${line}`,
    documentation: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    hasExample: symbol.getJsDocTags(checker).some(({ name, text }) => {
      return name === 'example' && ts.displayPartsToString(text).includes('```ts');
    }),
  };
}

/** Every name that the package exports, sorted by entry and name. */
export function publicNames(): PublicName[] {
  const path = join(ROOT, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT, undefined, path);
  const files = Object.entries(ENTRIES).filter(([, file]) => ts.sys.fileExists(join(ROOT, file)));
  const program = ts.createProgram(
    files.map(([, file]) => join(ROOT, file)),
    options,
  );
  const checker = program.getTypeChecker();
  return files.flatMap(([entry, file]) => {
    const source = program.getSourceFile(join(ROOT, file));
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} exports nothing`);
    return checker
      .getExportsOfModule(module)
      .map((symbol) => describeSymbol(checker, entry, symbol))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  });
}
