// Provides <wl-chart-view>, which shows a BPMN chart and where a matter stands in it; needs bpmn-js, loaded when first shown.
export { ChartView, type ChartFailed } from './chart-view';
