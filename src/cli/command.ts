import type { CliIo } from './cli-io.ts';

export interface CommandOption {
  /** Without the leading dashes. */
  readonly name: string;
  /** What stands after it in the help; absent for a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly repeatable?: true;
  readonly description: string;
}

/** What was written after the name of a command. */
export interface CommandArguments {
  readonly positionals: readonly string[];
  /** The last value of an option, or undefined. */
  readonly value: (option: string) => string | undefined;
  /** Every value of an option. */
  readonly values: (option: string) => readonly string[];
  readonly has: (option: string) => boolean;
}

export interface CommandResult {
  /** What goes out, whole or piece by piece where it may be longer than a string can be. */
  readonly text: string | Iterable<string>;
  /** 1: there are findings that the caller asked to fail on. */
  readonly exitCode: 0 | 1;
  /** Lines for standard error, such as what made the exit status 1. */
  readonly notice?: readonly string[];
}

/** One command. Its `run` loads what it needs when it is called, so that help starts fast. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** One line for each way to call it, without the program's name. */
  readonly usage: readonly string[];
  readonly positionals: { readonly least: number; readonly most: number };
  readonly options: readonly CommandOption[];
  /** Its output is a ledger that has all of the input, and may take the place of it. */
  readonly replacesInput?: true;
  readonly run: (args: CommandArguments, io: CliIo) => Promise<CommandResult>;
}

/** Every command takes defaults from a file. */
export const CONFIG_OPTION: CommandOption = {
  name: 'config',
  value: 'FILE',
  description: 'defaults for options; corroborate.config.json is read where there is one',
};

/** Reports that have many entries show the first ones of each part. */
export const LIMIT_OPTION: CommandOption = {
  name: 'limit',
  value: 'NUMBER',
  description: 'entries shown in each part of the report',
};

/** Every command can write to a file instead of standard output. */
export const OUTPUT_OPTION: CommandOption = {
  name: 'output',
  value: 'FILE',
  description: 'write here instead of standard output, whole or not at all',
};
