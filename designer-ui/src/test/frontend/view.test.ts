import { describe, expect, it } from 'vitest';
import {
  LEGIBLE,
  opening,
  showsAll,
  stepOf,
  union,
  whole,
} from '../../main/resources/META-INF/frontend/wenliu/chart/view';
import { rename } from '../../main/resources/META-INF/frontend/wenliu/chart/names';

const WIDE = { x: 100, y: 50, width: 2000, height: 300 };
const DESKTOP = { width: 2400, height: 400 };
const PHONE = { width: 340, height: 300 };

describe('the part of a chart that is shown first', () => {
  it('is all of it where that can be read', () => {
    const view = opening(WIDE, DESKTOP);

    expect(showsAll(view, WIDE)).toBe(true);
    expect(view).toEqual(whole(WIDE, DESKTOP));
  });

  it('is never larger than the chart was drawn', () => {
    const view = opening({ x: 0, y: 0, width: 100, height: 50 }, DESKTOP);

    expect(DESKTOP.width / view.width).toBe(1);
  });

  it('is legible and around the focus on a phone', () => {
    const focus = { x: 1000, y: 150, width: 100, height: 80 };

    const view = opening(WIDE, PHONE, focus);

    expect(PHONE.width / view.width).toBeCloseTo(LEGIBLE);
    expect(view.x).toBeLessThan(focus.x);
    expect(view.x + view.width).toBeGreaterThan(focus.x + focus.width);
  });

  it('does not leave the chart when the focus is at its end', () => {
    const view = opening(WIDE, PHONE, { x: 2060, y: 150, width: 36, height: 36 });

    expect(view.x + view.width).toBeCloseTo(2106);
  });

  it('is its beginning when nothing is in focus', () => {
    expect(opening(WIDE, PHONE).x).toBeCloseTo(94);
  });

  it('frames several nodes at once', () => {
    const both = union([
      { x: 0, y: 0, width: 10, height: 10 },
      { x: 20, y: 30, width: 10, height: 10 },
    ]);

    expect(both).toEqual({ x: 0, y: 0, width: 30, height: 40 });
    expect(union([])).toBeUndefined();
  });
});

describe('the arrow keys', () => {
  it('show what lies in their direction', () => {
    expect(stepOf('ArrowRight')).toEqual({ dx: -60, dy: 0 });
    expect(stepOf('ArrowUp')).toEqual({ dx: 0, dy: 60 });
    expect(stepOf('Enter')).toBeUndefined();
  });
});

describe('names in another language', () => {
  it('stand in where an element has one', () => {
    const head = { name: '部门负责人审批', $attrs: { 'wl:nameEn': 'Department head' } };
    const end = { name: '办结', $attrs: {} };

    rename([head, end], 'wl:nameEn');

    expect([head.name, end.name]).toEqual(['Department head', '办结']);
  });
});
