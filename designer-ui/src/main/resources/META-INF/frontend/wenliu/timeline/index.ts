// Provides <wl-timeline>, which shows rows with bars over time and lets a range be drawn; needs vis-timeline, loaded when first shown.
export { TimelineView, type BarClicked, type RangeDrawn } from './timeline-view';
