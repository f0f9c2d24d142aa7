import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { drawn, type Grid, minuteAt, type Span, touching } from './times';

/** What is being drawn; after a finger's first tap it waits for the second one. */
interface Drawing {
  readonly column: string;
  readonly anchor: number;
  readonly here: number;
  readonly waiting: boolean;
}

/** What a gesture must know of its grid, and whom it tells what was drawn. */
interface Ground {
  free(column: string): readonly Span[];
  draw(column: string, span: Span): void;
}

/** How far a finger may slip and still tap, in pixels of the screen. */
const STILL = 10;

/** Draws a span over free time: a mouse drags it, a finger taps its beginning and its end, because a finger that moves scrolls. */
export class Gesture implements ReactiveController {
  private drawing?: Drawing;
  private touched?: { x: number; y: number };

  constructor(
    private readonly host: ReactiveControllerHost & Grid & { readonly drawable: boolean },
    private readonly ground: Ground,
  ) {
    host.addController(this);
  }

  hostDisconnected() {
    this.forget();
  }

  get waiting() {
    return this.drawing?.waiting === true;
  }

  /** What is drawn in the column just now. */
  rangeIn(column: string): Span | undefined {
    return this.drawing?.column === column ? this.range(this.drawing) : undefined;
  }

  forget() {
    this.show(undefined);
  }

  /** Draws the cells from one to another at once; false where the first one is taken altogether. */
  cells(column: string, anchor: number, head: number): boolean {
    const gap = touching(this.ground.free(column), { from: anchor, to: anchor + this.host.step });
    if (!gap) return false;
    this.finish({ column, anchor: Math.max(anchor, gap.from), here: head, waiting: false });
    return true;
  }

  down(event: PointerEvent, column: string) {
    if (!this.host.drawable || event.button !== 0 || (event.target as HTMLElement).closest('button')) return;
    if (event.pointerType === 'touch') {
      this.touched = { x: event.clientX, y: event.clientY };
      return;
    }
    const minute = this.minute(event);
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.show({ column, anchor: minute, here: minute, waiting: false });
  }

  readonly move = (event: PointerEvent) => {
    if (this.drawing && !this.waiting) this.show({ ...this.drawing, here: this.minute(event) });
  };

  up(event: PointerEvent, column: string) {
    if (event.pointerType === 'touch') this.tap(event, column);
    else if (this.drawing && !this.waiting) this.finish(this.drawing);
  }

  readonly leave = () => {
    this.touched = undefined;
    if (!this.waiting) this.forget();
  };

  private tap(event: PointerEvent, column: string) {
    const from = this.touched;
    this.touched = undefined;
    if (!from || Math.hypot(event.clientX - from.x, event.clientY - from.y) > STILL) return;
    const minute = this.minute(event);
    const begun = this.waiting && this.drawing?.column === column ? this.drawing : undefined;
    if (begun) this.finish({ ...begun, here: minute });
    else this.show({ column, anchor: minute, here: minute, waiting: true });
  }

  private finish(drawing: Drawing) {
    const range = this.range(drawing);
    this.forget();
    if (range && this.host.drawable) this.ground.draw(drawing.column, range);
  }

  private range(drawing: Drawing) {
    return drawn(drawing.anchor, drawing.here, this.ground.free(drawing.column), this.host);
  }

  private minute(event: PointerEvent) {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    return minuteAt((event.clientY - box.top) / box.height, this.host.hours);
  }

  /** What cannot be drawn where it begins is not begun. */
  private show(drawing: Drawing | undefined) {
    this.drawing = drawing && this.range(drawing) ? drawing : undefined;
    this.host.requestUpdate();
  }
}
