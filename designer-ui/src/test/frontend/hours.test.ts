import { expect, test } from 'vitest';
import {
  hour,
  major,
  minor,
  offset,
  range,
  snapped,
} from '../../main/resources/META-INF/frontend/wenliu/timeline/hours';

const scale = { locale: 'zh-CN', zone: 'Asia/Shanghai' };
const eight = Date.UTC(2026, 10, 27, 0, 0);

test('a moment is rounded to the nearest step', () => {
  expect(snapped(eight + 7 * 60_000, 15)).toBe(eight);
  expect(snapped(eight + 8 * 60_000, 15)).toBe(eight + 15 * 60_000);
});

test('a range may be drawn from either end', () => {
  const hourLater = eight + 3_600_000;
  expect(range(hourLater, eight, 15)).toEqual({ from: eight, to: hourLater });
});

test('the shortest range is one step', () => {
  expect(range(eight, eight + 1, 15)).toEqual({ from: eight, to: eight + 15 * 60_000 });
});

test('hours are those of the zone, whatever the clock of the reader', () => {
  expect(hour(eight, scale)).toBe('08:00');
  expect(minor(eight, 'hour', scale)).toBe('08:00');
});

test('days stand over hours and months over days', () => {
  expect(major(eight, 'hour', scale)).toContain('11月27日');
  expect(major(eight, 'day', scale)).toContain('2026年11月');
  expect(minor(eight, 'day', scale)).toContain('27');
});

test('the offset of the zone is known for each moment', () => {
  expect(offset(eight, 'Asia/Shanghai')).toBe(480);
  expect(offset(Date.UTC(2026, 6, 1), 'Europe/Berlin')).toBe(120);
  expect(offset(Date.UTC(2026, 0, 1), 'Europe/Berlin')).toBe(60);
});
