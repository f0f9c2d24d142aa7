import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Timeline, TimelineEventPropertiesResult, TimelineOptions } from 'vis-timeline/peer';
import './timeline.css';
import { hour, major, minor, offset, range, type Scale } from './hours';

/** A row of the timeline. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
}

/** Something that occupies a row from one moment to another, in milliseconds of the epoch. */
export interface Bar {
  readonly id: string;
  readonly row: string;
  readonly label: string;
  readonly hint: string;
  readonly from: number;
  readonly to: number;
  readonly tone: string;
}

/** A bar was chosen. */
export interface BarClicked {
  readonly id: string;
}

/** A free range was drawn in a row, in milliseconds of the epoch. */
export interface RangeDrawn {
  readonly row: string;
  readonly from: number;
  readonly to: number;
}

interface Drawing {
  readonly row: string;
  readonly at: number;
  to: number;
}

const DRAWN = 'drawn';

/** Rows with bars over time. It never moves by itself: its owner says which window is shown. */
@customElement('wl-timeline')
export class TimelineView extends LitElement {
  @property({ attribute: false }) rows: readonly Row[] = [];
  @property({ attribute: false }) bars: readonly Bar[] = [];
  @property({ attribute: false }) from = 0;
  @property({ attribute: false }) to = 0;
  /** How many minutes a drawn range is rounded to; 0 where nothing can be drawn. */
  @property({ attribute: false }) step = 0;
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) scale: Scale = { locale: 'zh-CN', zone: 'Asia/Shanghai' };

  private moment?: typeof import('moment');
  private timeline?: Timeline;
  private drawing?: Drawing;

  /** In light DOM, because vis-timeline styles itself from the document. */
  protected override createRenderRoot() {
    return this;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.timeline?.destroy();
    this.timeline = undefined;
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) void this.build();
  }

  protected override render() {
    return html`<div class="wl-timeline" role="region" aria-label=${this.label}></div>`;
  }

  protected override firstUpdated() {
    void this.build();
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!this.timeline) return;
    if (changed.has('rows')) this.timeline.setGroups(this.groups());
    if (changed.has('bars')) this.timeline.setItems(this.items());
    this.timeline.setOptions(this.options());
    this.timeline.setWindow(this.from, this.to, { animation: false });
  }

  private async build() {
    const [library, clock] = await Promise.all([import('vis-timeline/peer'), import('moment')]);
    this.moment = clock.default;
    const place = this.querySelector<HTMLElement>('.wl-timeline');
    if (!place || this.timeline || !this.isConnected) return;
    const timeline = new library.Timeline(place, this.items(), this.groups(), this.options());
    timeline.on('mouseDown', (event: TimelineEventPropertiesResult) => this.begin(event));
    timeline.on('mouseMove', (event: TimelineEventPropertiesResult) => this.draw(event));
    timeline.on('mouseUp', () => this.finish());
    this.timeline = timeline;
    this.setAttribute('ready', '');
  }

  private options(): TimelineOptions {
    const moment = (time: number | Date | string) => this.there(time);
    return {
      start: this.from,
      end: this.to,
      moment: moment as TimelineOptions['moment'],
      moveable: false,
      zoomable: false,
      selectable: false,
      orientation: 'top',
      margin: { item: { horizontal: 0, vertical: 4 }, axis: 4 },
      showCurrentTime: true,
      verticalScroll: true,
      template: ((item?: Bar & { bar?: Bar }) =>
        item?.bar ? this.button(item.bar) : '') as TimelineOptions['template'],
      groupTemplate: ((row?: Row) => (row ? head(row) : '')) as TimelineOptions['groupTemplate'],
      format: {
        minorLabels: ((date: Date, unit: string) => minor(date.valueOf(), unit, this.scale)) as never,
        majorLabels: ((date: Date, unit: string) => major(date.valueOf(), unit, this.scale)) as never,
      },
    };
  }

  /** The library counts hours and days on this clock, not on the browser's. */
  private there(time: number | Date | string) {
    const moment = this.moment!(time);
    return moment.utcOffset(offset(moment.valueOf(), this.scale.zone));
  }

  private groups() {
    return this.rows.map((row, order) => ({ ...row, content: row.label, order }));
  }

  private items() {
    return this.bars.map((bar) => ({
      id: bar.id,
      group: bar.row,
      content: bar.label,
      start: bar.from,
      end: bar.to,
      className: `wl-bar wl-bar-${bar.tone}`,
      bar,
    }));
  }

  private button(bar: Bar) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = bar.label;
    const when = `${hour(bar.from, this.scale)}–${hour(bar.to, this.scale)}`;
    button.title = [when, bar.label, bar.hint].filter((part) => part).join(' · ');
    button.setAttribute('aria-label', button.title);
    button.addEventListener('click', () => this.tell<BarClicked>('bar-clicked', { id: bar.id }));
    return button;
  }

  private begin(event: TimelineEventPropertiesResult) {
    if (!this.step || event.what !== 'background' || event.group == null) return;
    this.drawing = { row: String(event.group), at: event.time.valueOf(), to: event.time.valueOf() };
  }

  private draw(event: TimelineEventPropertiesResult) {
    if (!this.drawing) return;
    this.drawing.to = event.time.valueOf();
    const { from, to } = range(this.drawing.at, this.drawing.to, this.step);
    const drawn = { id: DRAWN, group: this.drawing.row, content: '', start: from, end: to, type: 'background' };
    this.timeline?.setItems([...this.items(), { ...drawn, className: 'wl-bar-drawn' }] as never);
  }

  private finish() {
    const drawing = this.drawing;
    this.drawing = undefined;
    if (!drawing || drawing.at === drawing.to) return;
    this.timeline?.setItems(this.items());
    this.tell<RangeDrawn>('range-drawn', { row: drawing.row, ...range(drawing.at, drawing.to, this.step) });
  }

  private tell<T>(name: string, detail: T) {
    this.dispatchEvent(new CustomEvent<T>(name, { detail, bubbles: true, composed: true }));
  }
}

function head(row: Row) {
  const head = document.createElement('div');
  head.className = 'wl-timeline-row';
  const label = document.createElement('span');
  label.textContent = row.label;
  const hint = document.createElement('small');
  hint.textContent = row.hint;
  head.append(label, hint);
  return head;
}
