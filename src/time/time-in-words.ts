import { remember } from './remember.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const MOMENT =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}(?::\d{2}(?::\d{2}(?:\.\d+)?)?)?)(Z|[+-]\d{2}:\d{2})?)?)?)?(~)?$/;

/** A time as people write it, at the precision that was given: "2 Nov 2020, 10:00 UTC", "Nov 2020", "about 2 Nov 2020". What is no time is given back. */
export function timeInWords(time: string): string {
  return inWords(time);
}

const inWords = remember((time) => {
  const parts = time.split('/');
  if (parts.length !== 2) return momentInWords(time);
  const [from = '', to = ''] = parts;
  if (from === '..') return `until ${momentInWords(to)}`;
  if (to === '..') return `from ${momentInWords(from)}`;
  return `${momentInWords(from)} to ${momentInWords(to)}`;
});

function momentInWords(time: string): string {
  const parts = MOMENT.exec(time);
  if (parts === null) return time;
  const [, year, month, day, written, zone, tilde] = parts;
  // Seconds are told where there are some: most stamps end in :00, and two that differ by seconds must not look alike.
  const clock = written?.replace(/:00(?:\.0+)?$/u, (zero, at: number) => (at > 2 ? '' : zero));
  const monthName = MONTHS[Number(month) - 1];
  const date = [day === undefined ? undefined : String(Number(day)), monthName, year].filter(
    (part) => part !== undefined,
  );
  const hour = clock === undefined ? '' : `, ${clock.length === 2 ? `${clock} h` : clock}${zoneInWords(zone)}`;
  return `${tilde === undefined ? '' : 'about '}${date.join(' ')}${hour}`;
}

function zoneInWords(zone: string | undefined): string {
  if (zone === undefined) return '';
  return zone === 'Z' ? ' UTC' : ` UTC${zone}`;
}
