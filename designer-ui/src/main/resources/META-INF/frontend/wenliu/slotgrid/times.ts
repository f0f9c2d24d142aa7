/** A span of a day, half open, in minutes since midnight. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What may have time taken up. */
export interface SlotColumn {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
}

/** What takes up time of a column; one of the tone `closed` is no thing of its own and cannot be clicked. */
export interface SlotBlock extends Span {
  readonly id: string;
  readonly column: string;
  readonly label: string;
  readonly hint: string;
  readonly tone: string;
}

/** A minute of the day as it is read: 08:05. */
export function timeOf(minute: number) {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** Where the cells of a day begin; the last one may reach beyond its end. */
export function cellsOf(hours: Span, step: number): readonly number[] {
  const count = Math.max(0, Math.ceil((hours.to - hours.from) / step));
  return Array.from({ length: count }, (_, index) => hours.from + index * step);
}

/** The beginning of the cell in which a minute lies. */
export function cellAt(minute: number, hours: Span, step: number) {
  const last = hours.from + Math.max(0, Math.ceil((hours.to - hours.from) / step) - 1) * step;
  const cell = hours.from + Math.floor((minute - hours.from) / step) * step;
  return Math.min(Math.max(cell, hours.from), last);
}

/** The minute at a part of the height, from 0 at the top to 1 at the bottom. */
export function minuteAt(part: number, hours: Span) {
  const minute = Math.floor(hours.from + part * (hours.to - hours.from));
  return Math.min(Math.max(minute, hours.from), hours.to - 1);
}

/** How a span lies in the day, in parts of its height; empty where it lies outside. */
export function placed(span: Span, hours: Span): { top: number; size: number } | undefined {
  const from = Math.max(span.from, hours.from);
  const to = Math.min(span.to, hours.to);
  if (from >= to) return undefined;
  const all = hours.to - hours.from;
  return { top: (from - hours.from) / all, size: (to - from) / all };
}

/** The free time that blocks leave of a day, in its order. */
export function gapsOf(blocks: readonly Span[], hours: Span): readonly Span[] {
  const gaps: Span[] = [];
  let free = hours.from;
  for (const block of [...blocks].sort((one, other) => one.from - other.from)) {
    if (block.from > free) gaps.push({ from: free, to: Math.min(block.from, hours.to) });
    free = Math.max(free, block.to);
  }
  if (free < hours.to) gaps.push({ from: free, to: hours.to });
  return gaps.filter((gap) => gap.from < gap.to);
}

/** The first of the spans that touches another one. */
export function touching<T extends Span>(spans: readonly T[], other: Span): T | undefined {
  return spans.find((span) => span.from < other.to && other.from < span.to);
}

/** The span from one minute to another in whole cells, no wider than the free time around the first one; empty where that is taken. */
export function drawn(anchor: number, here: number, gaps: readonly Span[], grid: Grid): Span | undefined {
  const gap = touching(gaps, { from: anchor, to: anchor + 1 });
  if (!gap) return undefined;
  const first = cellAt(Math.min(anchor, here), grid.hours, grid.step);
  const last = cellAt(Math.max(anchor, here), grid.hours, grid.step);
  return { from: Math.max(first, gap.from), to: Math.min(last + grid.step, gap.to) };
}

/** The hours of a day that are shown, and how long a cell of them is. */
export interface Grid {
  readonly hours: Span;
  readonly step: number;
}

/** Where the keyboard is: a column and the cells from an anchor to a head, which is the one that moves. */
export interface Cursor {
  readonly column: number;
  readonly anchor: number;
  readonly head: number;
}

/** Where a key moves the cursor; empty for a key that does not move it. */
export function moved(cursor: Cursor, key: string, extend: boolean, grid: Grid & { columns: number }) {
  const head = headAfter(cursor.head, key, grid);
  if (head !== undefined) return { ...cursor, head, anchor: extend ? cursor.anchor : head };
  const by = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (by === undefined || extend) return undefined;
  const column = Math.min(Math.max(cursor.column + by, 0), grid.columns - 1);
  return { column, anchor: cursor.head, head: cursor.head };
}

function headAfter(head: number, key: string, grid: Grid) {
  const wanted = { ArrowUp: head - grid.step, ArrowDown: head + grid.step, Home: grid.hours.from, End: grid.hours.to }[
    key
  ];
  return wanted === undefined ? undefined : cellAt(wanted, grid.hours, grid.step);
}

/** The cells of a cursor as a span. */
export function spanOf(cursor: Cursor, step: number): Span {
  return { from: Math.min(cursor.anchor, cursor.head), to: Math.max(cursor.anchor, cursor.head) + step };
}
