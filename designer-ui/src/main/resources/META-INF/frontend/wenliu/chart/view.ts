/** A part of a plane, in the plane's own units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The place on the screen, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Below this scale the words on a chart cannot be read. */
export const SMALLEST = 0.55;

/** The scale at which a part of a chart is shown. */
export const LEGIBLE = 0.75;

/** So that the strokes of what lies outermost are not cut. */
const EDGE = 6;

/** All of the chart, in the middle, never larger than it was drawn. */
export function whole(chart: Box, frame: Frame): Box {
  const scale = Math.min(1, frame.width / (chart.width + 2 * EDGE), frame.height / (chart.height + 2 * EDGE));
  return around(middle(chart), frame, scale);
}

/** The whole chart where it can be read so; otherwise, at a legible scale, the part around what is in focus, or else the chart's beginning. */
export function opening(chart: Box, frame: Frame, focus?: Box): Box {
  const all = whole(chart, frame);
  if (frame.width / all.width >= SMALLEST) return all;
  const wanted = around(middle(focus ?? { ...chart, width: 0 }), frame, LEGIBLE);
  return {
    ...wanted,
    x: inside(wanted.x, wanted.width, chart.x - EDGE, chart.width + 2 * EDGE),
    y: inside(wanted.y, wanted.height, chart.y - EDGE, chart.height + 2 * EDGE),
  };
}

/** Whether the frame shows all of the chart. */
export function showsAll(view: Box, chart: Box) {
  return (
    view.x <= chart.x &&
    view.y <= chart.y &&
    view.x + view.width >= chart.x + chart.width &&
    view.y + view.height >= chart.y + chart.height
  );
}

/** How far an arrow key moves the chart, in pixels of the screen. */
export function stepOf(key: string): { dx: number; dy: number } | undefined {
  const far = 60;
  return {
    ArrowLeft: { dx: far, dy: 0 },
    ArrowRight: { dx: -far, dy: 0 },
    ArrowUp: { dx: 0, dy: far },
    ArrowDown: { dx: 0, dy: -far },
  }[key];
}

/** The box around several. */
export function union(boxes: readonly Box[]): Box | undefined {
  const [first, ...rest] = boxes;
  return first && rest.reduce<Box>(join, first);
}

function join(one: Box, two: Box): Box {
  const x = Math.min(one.x, two.x);
  const y = Math.min(one.y, two.y);
  const right = Math.max(one.x + one.width, two.x + two.width);
  const bottom = Math.max(one.y + one.height, two.y + two.height);
  return { x, y, width: right - x, height: bottom - y };
}

function middle(box: Box) {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function around(point: { x: number; y: number }, frame: Frame, scale: number): Box {
  const width = frame.width / scale;
  const height = frame.height / scale;
  return { x: point.x - width / 2, y: point.y - height / 2, width, height };
}

/** Moves a span into another, or centres it there if it is the longer one. */
function inside(start: number, length: number, outerStart: number, outerLength: number) {
  if (length >= outerLength) return outerStart - (length - outerLength) / 2;
  return Math.min(Math.max(start, outerStart), outerStart + outerLength - length);
}
