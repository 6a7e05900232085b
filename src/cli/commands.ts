import type { Command } from './command.ts';
import { auditCommand } from './commands/audit.ts';
import { compareCommand } from './commands/compare.ts';
import { explainCommand } from './commands/explain.ts';
import { historyCommand } from './commands/history.ts';
import { lintCommand } from './commands/lint.ts';
import { mergeCommand } from './commands/merge.ts';
import { readCommand } from './commands/read.ts';
import { relateCommand } from './commands/relate.ts';
import { schemaCommand } from './commands/schema.ts';
import { sourcesCommand } from './commands/sources.ts';
import { validateCommand } from './commands/validate.ts';
import { whatIfCommand } from './commands/what-if.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  auditCommand,
  relateCommand,
  mergeCommand,
  validateCommand,
  schemaCommand,
  readCommand,
  whatIfCommand,
  compareCommand,
  historyCommand,
  explainCommand,
  sourcesCommand,
  lintCommand,
];
