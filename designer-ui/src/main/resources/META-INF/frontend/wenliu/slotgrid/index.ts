// Provides <wl-slot-grid>, which shows what takes up the time of several columns and lets free time be drawn; needs nothing.
export { SlotGrid, type BlockClicked, type RangeDrawn, type SlotLabels } from './slot-grid';
