import type { Time } from '../model/value.ts';
import { safeText } from './safe-text.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const MOMENT =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}(?::\d{2})?)(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?(~)?$/;

/** A time as people write it, at the precision that was given: "2 Nov 2020, 10:00 UTC", "Nov 2020", "about 2 Nov 2020". */
export function timeText(time: Time): string {
  const parts = time.split('/');
  if (parts.length !== 2) return momentText(time);
  const [from = '', to = ''] = parts;
  if (from === '..') return `until ${momentText(to)}`;
  if (to === '..') return `from ${momentText(from)}`;
  return `${momentText(from)} to ${momentText(to)}`;
}

function momentText(time: Time): string {
  const parts = MOMENT.exec(time);
  if (parts === null) return safeText(time);
  const [, year, month, day, clock, zone, tilde] = parts;
  const monthName = MONTHS[Number(month) - 1];
  const date = [day === undefined ? undefined : String(Number(day)), monthName, year].filter(
    (part) => part !== undefined,
  );
  const hour = clock === undefined ? '' : `, ${clock.length === 2 ? `${clock} h` : clock}${zoneText(zone)}`;
  return `${tilde === undefined ? '' : 'about '}${date.join(' ')}${hour}`;
}

function zoneText(zone: string | undefined): string {
  if (zone === undefined) return '';
  return zone === 'Z' ? ' UTC' : ` UTC${zone}`;
}
