import { safeText } from './safe-text.ts';

/** The address of a link, or undefined for anything but an absolute http or https address without a password. */
export function safeUrl(url: string): string | undefined {
  if (!/^https?:\/\//i.test(url) || safeText(url) !== url || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.username === '' && parsed.password === '' ? parsed.href : undefined;
}
