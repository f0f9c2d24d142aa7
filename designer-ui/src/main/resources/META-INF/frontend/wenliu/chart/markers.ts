/** The CSS class that an element of the chart carries, by its id. */
export type Markers = ReadonlyMap<string, string>;

/** What to add and what to take away so that the chart shows the wanted markers. */
export interface MarkerChanges {
  readonly added: readonly (readonly [id: string, marker: string])[];
  readonly removed: readonly (readonly [id: string, marker: string])[];
}

/** One marker per element: where the matter stands now wins over where it was before. */
export function markersOf(active: readonly string[], done: readonly string[]): Markers {
  return new Map([
    ...done.map((id): [string, string] => [id, 'wl-done']),
    ...active.map((id): [string, string] => [id, 'wl-active']),
  ]);
}

/** Leaves out the elements that the chart does not hold, because bpmn-js throws on them. */
export function within(markers: Markers, holds: (id: string) => boolean): Markers {
  return new Map([...markers].filter(([id]) => holds(id)));
}

export function markerChanges(shown: Markers, wanted: Markers): MarkerChanges {
  return {
    added: [...wanted].filter(([id, marker]) => shown.get(id) !== marker),
    removed: [...shown].filter(([id, marker]) => wanted.get(id) !== marker),
  };
}
