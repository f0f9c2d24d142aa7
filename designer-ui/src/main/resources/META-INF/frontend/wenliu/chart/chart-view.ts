import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type { Shape } from 'diagram-js/lib/model/Types';
import './chart-view.css';
import { dragging } from './dragging';
import { markerChanges, type Markers, markersOf, within } from './markers';
import { type Named, rename } from './names';
import { opening, showsAll, stepOf, union, whole } from './view';

/** Why a chart cannot be shown. */
export interface ChartFailed {
  readonly message: string;
}

/** As much of bpmn-moddle as reads a chart. */
interface Moddle {
  fromXML(
    xml: string,
  ): Promise<{ rootElement: Parameters<BaseViewer['importDefinitions']>[0]; elementsById: Record<string, Named> }>;
}

/** What the buttons are called. */
export interface ChartLabels {
  readonly larger: string;
  readonly smaller: string;
  readonly whole: string;
  readonly chart: string;
}

const STEP = 1.3;

/** Shows a BPMN chart, all of it or a legible part around the active elements, and marks what is active and what is done. */
@customElement('wl-chart-view')
export class ChartView extends LitElement {
  @property({ attribute: false }) xml = '';
  @property({ attribute: false }) active: readonly string[] = [];
  @property({ attribute: false }) done: readonly string[] = [];
  /** The foreign attribute that holds the names to show, such as `x:nameEn`; empty for the names of the chart. */
  @property({ attribute: false }) nameAttribute = '';
  @property({ attribute: false }) labels: ChartLabels = { larger: '+', smaller: '−', whole: '⤢', chart: '' };

  private viewer?: BaseViewer;
  private shown: Markers = new Map();
  private imports = 0;
  /** Whether its reader has moved the chart: what they look at then stays. */
  private moved = false;
  private readonly resizing = new ResizeObserver(() => this.moved || this.fit());

  /** In light DOM, because bpmn-js styles its chart from the document. */
  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    return html`<div
        class="wl-chart-canvas"
        tabindex="0"
        role="img"
        aria-label=${this.labels.chart}
        @keydown=${this.key}
      ></div>
      <div class="wl-chart-tools" role="group">
        ${this.button('+', this.labels.larger, () => this.zoom(STEP))}
        ${this.button('−', this.labels.smaller, () => this.zoom(1 / STEP))}
        ${this.button('⤢', this.labels.whole, () => this.fit(true))}
      </div>`;
  }

  private button(sign: string, label: string, act: () => void) {
    return html`<button type="button" aria-label=${label} title=${label} @click=${act}>${sign}</button>`;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.resizing.observe(this);
    if (this.hasUpdated) void this.show();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.resizing.disconnect();
    this.imports++;
    this.viewer?.destroy();
    this.viewer = undefined;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('xml') || changed.has('nameAttribute')) void this.show();
    else {
      this.mark();
      if (changed.has('active')) this.fit();
    }
  }

  private async show() {
    const mine = ++this.imports;
    this.shown = new Map();
    if (!this.xml) return this.viewer?.clear();
    try {
      const { NavigatedViewer } = await import('./viewer');
      if (mine !== this.imports) return;
      this.viewer ??= this.create(NavigatedViewer);
      const { rootElement, elementsById } = await this.viewer.get<Moddle>('moddle').fromXML(this.xml);
      if (this.nameAttribute) rename(Object.values(elementsById), this.nameAttribute);
      if (mine !== this.imports) return;
      await this.viewer.importDefinitions(rootElement);
      if (mine !== this.imports) return;
      this.fit();
      this.mark();
    } catch (problem) {
      if (mine === this.imports) this.fail(problem);
    }
  }

  private create(Viewer: typeof NavigatedViewer) {
    const place = this.querySelector<HTMLElement>('.wl-chart-canvas') ?? this;
    const viewer = new Viewer({
      container: place,
      bpmnRenderer: { defaultFillColor: 'var(--wl-chart-fill)', defaultStrokeColor: 'var(--wl-chart-stroke)' },
    });
    dragging(place, (dx, dy) => this.pan({ dx, dy }));
    return viewer;
  }

  /** Shows all of the chart, or what of it is to be seen first. */
  private fit(all = false) {
    if (!this.clientWidth || !this.clientHeight || !this.viewer?.getDefinitions()) return;
    this.moved = all;
    const canvas = this.viewer.get<Canvas>('canvas');
    canvas.resized();
    const { inner, outer } = canvas.viewbox();
    canvas.viewbox(all ? whole(inner, outer) : opening(inner, outer, this.focused()));
    this.toggleAttribute('partial', !showsAll(canvas.viewbox(), inner));
  }

  private readonly key = (event: KeyboardEvent) => {
    const step = stepOf(event.key);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (step) this.pan(step);
    else if (event.key === '+' || event.key === '-') this.zoom(event.key === '+' ? STEP : 1 / STEP);
    else if (event.key === '0') this.fit(true);
    else return;
    event.preventDefault();
  };

  private pan(by: { dx: number; dy: number }) {
    this.moved = true;
    this.viewer?.get<Canvas>('canvas').scroll(by);
  }

  private focused() {
    const elements = this.viewer?.get<ElementRegistry>('elementRegistry');
    const shapes = this.active.map((id) => elements?.get(id) as Shape | undefined);
    return union(shapes.filter((shape) => shape !== undefined));
  }

  private zoom(by: number) {
    if (!this.viewer?.getDefinitions()) return;
    this.moved = true;
    const canvas = this.viewer.get<Canvas>('canvas');
    canvas.zoom(canvas.zoom() * by);
    this.toggleAttribute('partial', !showsAll(canvas.viewbox(), canvas.viewbox().inner));
  }

  private mark() {
    if (!this.viewer?.getDefinitions()) return;
    const canvas = this.viewer.get<Canvas>('canvas');
    const elements = this.viewer.get<ElementRegistry>('elementRegistry');
    const wanted = within(markersOf(this.active, this.done), (id) => elements.get(id) !== undefined);
    const { added, removed } = markerChanges(this.shown, wanted);
    removed.forEach(([id, marker]) => canvas.removeMarker(id, marker));
    added.forEach(([id, marker]) => canvas.addMarker(id, marker));
    this.shown = wanted;
  }

  private fail(problem: unknown) {
    const message = problem instanceof Error ? problem.message : String(problem);
    this.dispatchEvent(new CustomEvent<ChartFailed>('failed', { detail: { message } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wl-chart-view': ChartView;
  }
}
