/** Lets a finger move what lies in the place; the mouse is bpmn-js's own. */
export function dragging(place: HTMLElement, move: (dx: number, dy: number) => void) {
  let from: { x: number; y: number } | undefined;
  place.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    from = { x: event.clientX, y: event.clientY };
    place.setPointerCapture(event.pointerId);
  });
  place.addEventListener('pointermove', (event) => {
    if (!from || event.pointerType !== 'touch' || !event.isPrimary) return;
    move(event.clientX - from.x, event.clientY - from.y);
    from = { x: event.clientX, y: event.clientY };
  });
  for (const end of ['pointerup', 'pointercancel']) place.addEventListener(end, () => (from = undefined));
}
