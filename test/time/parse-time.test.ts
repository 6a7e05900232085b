import { describe, expect, it } from 'vitest';
import { parseTime } from '../../src/time/parse-time.ts';
import type { TimeSpan } from '../../src/time/time-span.ts';

const ends = (span: TimeSpan | undefined) =>
  span && [span.start, span.end].map((end) => (Number.isFinite(end) ? new Date(end).toISOString().slice(0, 19) : end));

describe('parseTime', () => {
  it.each([
    ['2020', '2020-01-01T00:00:00', '2021-01-01T00:00:00', 'year'],
    ['2020-02', '2020-02-01T00:00:00', '2020-03-01T00:00:00', 'month'],
    ['2000-02-29', '2000-02-29T00:00:00', '2000-03-01T00:00:00', 'day'],
    ['2020-12-31', '2020-12-31T00:00:00', '2021-01-01T00:00:00', 'day'],
    ['2020-11-02T10', '2020-11-02T10:00:00', '2020-11-02T11:00:00', 'hour'],
    ['2020-11-02T23:59', '2020-11-02T23:59:00', '2020-11-03T00:00:00', 'minute'],
    ['2020-11-02T10:00:05Z', '2020-11-02T10:00:05', '2020-11-02T10:00:06', 'second'],
    ['2020-11-02/2020-11-05', '2020-11-02T00:00:00', '2020-11-06T00:00:00', 'interval'],
    ['2020-11/2020-11-05', '2020-11-01T00:00:00', '2020-11-06T00:00:00', 'interval'],
    ['2020-11-02/..', '2020-11-02T00:00:00', Number.POSITIVE_INFINITY, 'interval'],
    ['../2020', Number.NEGATIVE_INFINITY, '2021-01-01T00:00:00', 'interval'],
    ['0000', '0000-01-01T00:00:00', '0001-01-01T00:00:00', 'year'],
  ])('reads %s to its own precision', (text, start, end, precision) => {
    const span = parseTime(text);
    expect([...(ends(span) ?? []), span?.precision]).toEqual([start, end, precision]);
  });

  it('reads one moment in every zone, offsets of whole hours included', () => {
    const moment = parseTime('2020-11-02T05:30Z');
    for (const same of ['2020-11-02T10:00+04:30', '2020-11-02T00:30-05', '2020-11-02T05:30-00:00']) {
      expect(parseTime(same), same).toEqual(moment);
    }
    expect([moment?.zoned, parseTime('2020-11-02T05:30')?.zoned]).toEqual([true, false]);
  });

  it('widens an approximate time by three units of its precision', () => {
    expect(ends(parseTime('2020-11-02~'))).toEqual(['2020-10-30T00:00:00', '2020-11-06T00:00:00']);
    expect(ends(parseTime('2020-01~'))).toEqual(['2019-10-01T00:00:00', '2020-05-01T00:00:00']);
    expect(parseTime('2020-11-02~')?.approximate).toBe(true);
  });

  it.each([
    ...['2021-02-29', '1900-02-29', '2020-02-30', '2020-13', '2020-00', '2020-11-00', '2020-11-31'],
    ...['2020-11-02T24:00', '2020-11-02T23:60', '2020-11-02T23:59:60Z', '2020-11-02T10:00+15:00'],
    ...['2020-11-05/2020-11-02', '../..', '..', '2020/', '/2020', '2020/2021/2022', '2020-11-02/P3D'],
    ...['-0044-03-15', '+12020', '20', '20201102', '2020-W45', '2020-307', '2020-1-2', '2020-11-02 10:00'],
    ...['', ' 2020', 'now', '~2020', '2020-11-02?', '２０２０'],
  ])('does not read %j', (text) => {
    expect(parseTime(text)).toBeUndefined();
  });
});
