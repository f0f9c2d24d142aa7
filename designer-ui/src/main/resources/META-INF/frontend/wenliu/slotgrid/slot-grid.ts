import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import './slot-grid.css';
import { Gesture } from './gesture';
import { cellAt, cellsOf, type Cursor, gapsOf, moved, placed } from './times';
import { type SlotBlock, type SlotColumn, type Span, spanOf, timeOf, touching } from './times';

/** Free time that somebody drew. */
export interface RangeDrawn extends Span {
  readonly column: string;
}

/** A block that somebody chose. */
export interface BlockClicked {
  readonly id: string;
}

/** What the grid says: its name, what a free cell is called and does, and what to do after a finger chose the beginning. */
export interface SlotLabels {
  readonly grid: string;
  readonly free: string;
  readonly taken: string;
  readonly chooseEnd: string;
}

const CLOSED = 'closed';

/** Shows what takes up the time of several columns, and lets free time be drawn by mouse, finger and keyboard. */
@customElement('wl-slot-grid')
export class SlotGrid extends LitElement {
  @property({ attribute: false }) columns: readonly SlotColumn[] = [];
  @property({ attribute: false }) blocks: readonly SlotBlock[] = [];
  @property({ attribute: false }) hours: Span = { from: 8 * 60, to: 18 * 60 };
  @property({ attribute: false }) step = 30;
  @property({ attribute: false }) drawable = false;
  @property({ attribute: false }) labels: SlotLabels = { grid: '', free: '', taken: '', chooseEnd: '' };

  @state() private cursor: Cursor = { column: 0, anchor: 0, head: 0 };
  private readonly gesture = new Gesture(this, {
    free: (column) => gapsOf(this.of(column), this.hours),
    draw: (column, span) =>
      this.dispatchEvent(new CustomEvent<RangeDrawn>('range-drawn', { detail: { column, ...span } })),
  });

  /** In light DOM, so that the page's own style reaches it. */
  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('hours') && !changed.has('step') && !changed.has('columns')) return;
    const { column, anchor, head } = this.cursor;
    const inside = (minute: number) => cellAt(minute, this.hours, this.step);
    this.cursor = {
      column: Math.min(column, Math.max(0, this.columns.length - 1)),
      anchor: inside(anchor),
      head: inside(head),
    };
    this.gesture.forget();
  }

  protected override render() {
    const cells = cellsOf(this.hours, this.step);
    const size = { '--wl-slots-columns': String(this.columns.length), '--wl-slots-cells': String(cells.length) };
    return html`<div
      class="wl-slots-table"
      role="group"
      aria-label=${this.labels.grid}
      style=${styleMap(size)}
      @keydown=${this.key}
    >
      <div class="wl-slots-corner"></div>
      ${this.columns.map((column, index) => this.head(column, index))}
      <div class="wl-slots-axis" aria-hidden="true">${this.times()}</div>
      ${this.columns.map((column, index) => this.column(column, index))} ${this.cursorButton()}
    </div>`;
  }

  private head(column: SlotColumn, index: number) {
    return html`<div class="wl-slots-head" style=${styleMap({ '--wl-slots-column': String(index + 2) })}>
      <span>${column.label}</span>${column.hint ? html`<small>${column.hint}</small>` : nothing}
    </div>`;
  }

  private times() {
    const full = Array.from({ length: 25 }, (_, hour) => hour * 60);
    return full
      .filter((minute) => minute >= this.hours.from && minute < this.hours.to)
      .map((minute) => html`<span style=${this.place({ from: minute, to: minute + 60 })}>${timeOf(minute)}</span>`);
  }

  private column(column: SlotColumn, index: number) {
    const mine = this.of(column.id);
    return html`<div
      class="wl-slots-column"
      role="group"
      aria-label=${column.label}
      ?drawable=${this.drawable}
      style=${styleMap({ '--wl-slots-column': String(index + 2) })}
      @pointerdown=${(event: PointerEvent) => this.gesture.down(event, column.id)}
      @pointermove=${this.gesture.move}
      @pointerup=${(event: PointerEvent) => this.gesture.up(event, column.id)}
      @pointercancel=${this.gesture.leave}
    >
      ${repeat(
        mine,
        (block) => block.id,
        (block) => this.block(block),
      )}
      ${this.preview(column)}
    </div>`;
  }

  private block(block: SlotBlock) {
    const place = this.place(block);
    if (place === nothing) return nothing;
    if (block.tone === CLOSED)
      return html`<div class="wl-slots-closed" title=${block.label || nothing} style=${place}></div>`;
    const when = `${timeOf(block.from)}–${timeOf(block.to)}`;
    const name = [when, block.label, block.hint].filter((part) => part).join(' ');
    return html`<button
      type="button"
      class="wl-slots-block wl-slots-tone-${block.tone || 'neutral'}"
      style=${place}
      title=${name}
      aria-label=${name}
      @click=${() => this.choose(block)}
    >
      <b>${block.label}</b><span>${when}</span>${block.hint ? html`<span>${block.hint}</span>` : nothing}
    </button>`;
  }

  private preview(column: SlotColumn) {
    const range = this.gesture.rangeIn(column.id);
    if (!range) return nothing;
    return html`<div class="wl-slots-drawn" style=${this.place(range)}>
      <span>${timeOf(range.from)}–${timeOf(range.to)}</span>
      ${this.gesture.waiting ? html`<span role="status">${this.labels.chooseEnd}</span>` : nothing}
    </div>`;
  }

  /** One button that goes from cell to cell, so that the focus stays where it is and each place is read out. */
  private cursorButton() {
    const column = this.columns[this.cursor.column];
    if (!column || !this.drawable) return nothing;
    const span = spanOf(this.cursor, this.step);
    const block = touching(this.takenOf(column.id), span);
    const what = block ? `${this.labels.taken} ${block.label}` : this.labels.free;
    const where = placed(span, this.hours) ?? { top: 0, size: 0 };
    const style = {
      '--wl-slots-column': String(this.cursor.column + 2),
      '--wl-slots-top': String(where.top),
      '--wl-slots-size': String(where.size),
    };
    return html`<button
        type="button"
        class="wl-slots-cursor"
        style=${styleMap(style)}
        aria-label="${column.label} ${timeOf(span.from)}–${timeOf(span.to)} ${what}"
        @click=${this.enter}
      ></button>
      <div class="wl-slots-said" aria-live="polite">${this.said(column, span, what)}</div>`;
  }

  private said(column: SlotColumn, span: Span, what: string) {
    return this.querySelector('.wl-slots-cursor:focus')
      ? `${column.label} ${timeOf(span.from)}–${timeOf(span.to)} ${what}`
      : nothing;
  }

  private readonly key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.gesture.forget();
    if (!(event.target as HTMLElement).matches('.wl-slots-cursor')) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const grid = { hours: this.hours, step: this.step, columns: this.columns.length };
    const next = moved(this.cursor, event.key, event.shiftKey, grid);
    if (!next) return;
    event.preventDefault();
    this.cursor = next;
    void this.updateComplete.then(() =>
      this.querySelector('.wl-slots-cursor')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
  };

  private readonly enter = () => {
    const column = this.columns[this.cursor.column];
    if (!column) return;
    const { anchor, head } = this.cursor;
    const block = touching(this.takenOf(column.id), { from: anchor, to: anchor + this.step });
    if (this.gesture.cells(column.id, anchor, head)) return;
    if (block && block.tone !== CLOSED) this.choose(block);
  };

  private choose(block: SlotBlock) {
    this.gesture.forget();
    this.dispatchEvent(new CustomEvent<BlockClicked>('block-clicked', { detail: { id: block.id } }));
  }

  private of(column: string) {
    return this.blocks.filter((block) => block.column === column);
  }

  private takenOf(column: string) {
    return [...this.of(column)].sort((one, other) => one.from - other.from);
  }

  private place(span: Span) {
    const where = placed(span, this.hours);
    if (!where) return nothing;
    return styleMap({ '--wl-slots-top': String(where.top), '--wl-slots-size': String(where.size) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wl-slot-grid': SlotGrid;
  }
}
