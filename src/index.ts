export type { ErrorCode, Issue } from './errors/corroborate-error.ts';
export { CorroborateError, ERROR_CODES, formatIssue } from './errors/corroborate-error.ts';
