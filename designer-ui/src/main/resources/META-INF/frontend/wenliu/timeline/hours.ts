/** How the scale of a timeline is written. */
export interface Scale {
  readonly locale: string;
  readonly zone: string;
}

const MINUTE = 60_000;

/** The nearest moment on a step of so many minutes, counted in the zone of whole hours. */
export function snapped(time: number, minutes: number): number {
  const step = minutes * MINUTE;
  return Math.round(time / step) * step;
}

/** A drawn range from its two ends, whichever was set first; at least one step long. */
export function range(one: number, two: number, minutes: number): { from: number; to: number } {
  const from = snapped(Math.min(one, two), minutes);
  const to = snapped(Math.max(one, two), minutes);
  return { from, to: Math.max(to, from + minutes * MINUTE) };
}

/** What stands below a line of the scale: hours within a day, days within weeks. */
export function minor(time: number, unit: string, scale: Scale): string {
  if (unit === 'hour' || unit === 'minute') return hour(time, scale);
  const day = new Intl.DateTimeFormat(scale.locale, { weekday: 'short', day: 'numeric', timeZone: scale.zone });
  return day.format(time);
}

/** What stands over a part of the scale: the day over its hours, the month over its days; nothing where only hours count. */
export function major(time: number, unit: string, scale: Scale): string {
  if (unit === 'hour' || unit === 'minute')
    return new Intl.DateTimeFormat(scale.locale, {
      month: 'long',
      day: 'numeric',
      weekday: 'short',
      timeZone: scale.zone,
    }).format(time);
  return new Intl.DateTimeFormat(scale.locale, { year: 'numeric', month: 'long', timeZone: scale.zone }).format(time);
}

/** Hours and minutes, always two digits each. */
export function hour(time: number, scale: Scale): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: scale.zone }).format(time);
}

/** How far the zone is ahead of UTC at a moment, in minutes. */
export function offset(time: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(time);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const there = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((there - time) / MINUTE);
}
