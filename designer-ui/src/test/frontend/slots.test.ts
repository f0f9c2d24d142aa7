import { describe, expect, it } from 'vitest';
import {
  cellAt,
  cellsOf,
  drawn,
  gapsOf,
  minuteAt,
  moved,
  placed,
  spanOf,
  timeOf,
  touching,
} from '../../main/resources/META-INF/frontend/wenliu/slotgrid/times';

const HOURS = { from: 480, to: 1080 };
const GRID = { hours: HOURS, step: 30 };
const MORNING = { from: 540, to: 600 };
const NOON = { from: 700, to: 735 };

describe('the hours of a day', () => {
  it('are read as hours and minutes', () => {
    expect(timeOf(485)).toBe('08:05');
    expect(timeOf(1440)).toBe('24:00');
  });

  it('fall into cells, of which the last one may reach beyond the end', () => {
    expect(cellsOf({ from: 480, to: 550 }, 30)).toEqual([480, 510, 540]);
    expect(cellsOf({ from: 480, to: 480 }, 30)).toEqual([]);
  });

  it('have a cell for each minute, even outside', () => {
    expect(cellAt(539, HOURS, 30)).toBe(510);
    expect(cellAt(0, HOURS, 30)).toBe(480);
    expect(cellAt(2000, HOURS, 30)).toBe(1050);
  });

  it('have a minute at each height', () => {
    expect(minuteAt(0.5, HOURS)).toBe(780);
    expect(minuteAt(-1, HOURS)).toBe(480);
    expect(minuteAt(2, HOURS)).toBe(1079);
  });
});

describe('a block', () => {
  it('lies where its time lies', () => {
    expect(placed({ from: 480, to: 780 }, HOURS)).toEqual({ top: 0, size: 0.5 });
  });

  it('is cut where it goes beyond the hours shown', () => {
    expect(placed({ from: 0, to: 630 }, HOURS)).toEqual({ top: 0, size: 0.25 });
  });

  it('outside the hours is not shown', () => {
    expect(placed({ from: 0, to: 480 }, HOURS)).toBeUndefined();
  });
});

describe('free time', () => {
  it('is what blocks leave, whatever their order', () => {
    expect(gapsOf([NOON, MORNING], HOURS)).toEqual([
      { from: 480, to: 540 },
      { from: 600, to: 700 },
      { from: 735, to: 1080 },
    ]);
  });

  it('is nothing between blocks that touch or overlap', () => {
    expect(
      gapsOf(
        [
          { from: 0, to: 700 },
          { from: 600, to: 700 },
          { from: 700, to: 1400 },
        ],
        HOURS,
      ),
    ).toEqual([]);
  });

  it('touches what shares a minute with it, and not what begins where it ends', () => {
    expect(touching([MORNING], { from: 599, to: 630 })).toBe(MORNING);
    expect(touching([MORNING], { from: 600, to: 630 })).toBeUndefined();
  });
});

describe('drawing', () => {
  const gaps = gapsOf([MORNING, NOON], HOURS);

  it('takes whole cells, downward and upward', () => {
    expect(drawn(605, 650, gaps, GRID)).toEqual({ from: 600, to: 660 });
    expect(drawn(650, 605, gaps, GRID)).toEqual({ from: 600, to: 660 });
  });

  it('takes one cell where the pointer does not move', () => {
    expect(drawn(800, 800, gaps, GRID)).toEqual({ from: 780, to: 810 });
  });

  it('stops at the next block', () => {
    expect(drawn(605, 1000, gaps, GRID)).toEqual({ from: 600, to: 700 });
    expect(drawn(1000, 605, gaps, GRID)).toEqual({ from: 735, to: 1020 });
  });

  it('does not begin on a block', () => {
    expect(drawn(550, 800, gaps, GRID)).toBeUndefined();
  });
});

describe('the keyboard', () => {
  const grid = { ...GRID, columns: 3 };
  const start = { column: 0, anchor: 540, head: 540 };

  it('moves a cell by arrows and stays within the grid', () => {
    expect(moved(start, 'ArrowDown', false, grid)).toEqual({ column: 0, anchor: 570, head: 570 });
    expect(moved(start, 'ArrowRight', false, grid)).toEqual({ column: 1, anchor: 540, head: 540 });
    expect(moved(start, 'ArrowLeft', false, grid)).toEqual(start);
    expect(moved(start, 'End', false, grid)).toEqual({ column: 0, anchor: 1050, head: 1050 });
  });

  it('extends with shift, within its column', () => {
    const more = moved(start, 'ArrowUp', true, grid);

    expect(more).toEqual({ column: 0, anchor: 540, head: 510 });
    expect(more && spanOf(more, 30)).toEqual({ from: 510, to: 570 });
    expect(moved(start, 'ArrowRight', true, grid)).toBeUndefined();
  });

  it('leaves other keys alone', () => {
    expect(moved(start, 'a', false, grid)).toBeUndefined();
  });
});
