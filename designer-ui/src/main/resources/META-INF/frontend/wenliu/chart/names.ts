/** As much of a BPMN element as its name takes; attributes of foreign namespaces lie in `$attrs`. */
export interface Named {
  name?: string;
  readonly $attrs?: Readonly<Record<string, unknown>>;
}

/** Lets each element show the name that its foreign attribute holds, where it holds one. */
export function rename(elements: Iterable<Named>, attribute: string) {
  for (const element of elements) {
    const other = element.$attrs?.[attribute];
    if (typeof other === 'string' && other) element.name = other;
  }
}
