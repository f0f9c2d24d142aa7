import { describe, expect, it } from 'vitest';
import { markerChanges, markersOf, within } from '../../main/resources/META-INF/frontend/wenliu/chart/markers';

describe('markers of a chart', () => {
  it('show a node as active when the matter came back to it', () => {
    const markers = markersOf(['head'], ['start', 'head']);

    expect([...markers]).toEqual([
      ['start', 'wl-done'],
      ['head', 'wl-active'],
    ]);
  });

  it('leave out what the chart does not hold', () => {
    const markers = within(markersOf(['gone'], ['start']), (id) => id === 'start');

    expect([...markers.keys()]).toEqual(['start']);
  });

  it('change only where something else is wanted', () => {
    const shown = markersOf(['head'], ['start']);

    const { added, removed } = markerChanges(shown, markersOf(['leader'], ['start', 'head']));

    expect(added).toEqual([
      ['head', 'wl-done'],
      ['leader', 'wl-active'],
    ]);
    expect(removed).toEqual([['head', 'wl-active']]);
  });

  it('do nothing when nothing changed', () => {
    const shown = markersOf(['head'], ['start']);

    expect(markerChanges(shown, markersOf(['head'], ['start']))).toEqual({ added: [], removed: [] });
  });
});
