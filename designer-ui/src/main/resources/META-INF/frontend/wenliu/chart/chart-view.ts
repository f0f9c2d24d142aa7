import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import './chart-view.css';
import { markerChanges, type Markers, markersOf, within } from './markers';

/** Why a chart cannot be shown. */
export interface ChartFailed {
  readonly message: string;
}

/** So that the strokes of what lies outermost are not cut. */
const EDGE = 6;

/** Shows a BPMN chart, fitted to its own size, and marks where a matter stands and has been. */
@customElement('wl-chart-view')
export class ChartView extends LitElement {
  @property({ attribute: false }) xml = '';
  @property({ attribute: false }) active: readonly string[] = [];
  @property({ attribute: false }) done: readonly string[] = [];

  private viewer?: BaseViewer;
  private shown: Markers = new Map();
  private imports = 0;
  private readonly resizing = new ResizeObserver(() => this.fit());

  /** In light DOM, because bpmn-js styles its chart from the document. */
  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    return html`<div class="wl-chart-canvas"></div>`;
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
    if (changed.has('xml')) void this.show();
    else this.mark();
  }

  private async show() {
    const mine = ++this.imports;
    this.shown = new Map();
    if (!this.xml) return this.viewer?.clear();
    try {
      const { NavigatedViewer } = await import('./viewer');
      if (mine !== this.imports) return;
      this.viewer ??= new NavigatedViewer({
        container: this.querySelector<HTMLElement>('.wl-chart-canvas') ?? this,
        bpmnRenderer: { defaultFillColor: 'var(--wl-chart-fill)', defaultStrokeColor: 'var(--wl-chart-stroke)' },
      });
      await this.viewer.importXML(this.xml);
      if (mine !== this.imports) return;
      this.fit();
      this.mark();
    } catch (problem) {
      if (mine === this.imports) this.fail(problem);
    }
  }

  private fit() {
    if (this.clientWidth && this.clientHeight && this.viewer?.getDefinitions()) {
      const canvas = this.viewer.get<Canvas>('canvas');
      canvas.resized();
      canvas.zoom('fit-viewport', { x: 0, y: 0 });
      const { x, y, width, height } = canvas.viewbox();
      canvas.viewbox({ x: x - EDGE, y: y - EDGE, width: width + 2 * EDGE, height: height + 2 * EDGE });
    }
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
