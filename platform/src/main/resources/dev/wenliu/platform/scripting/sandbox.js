// Makes the world that scripts live in: what they may use, bounded, and frozen so that nothing passes from one script to the next.
// Evaluated once per context with allowed.txt and the limits; returns the function that runs a script's function on the text of its values.
(function (allowed, longestList, longestCase, longestTemplate) {
  'use strict';

  const { apply, construct, ownKeys, getPrototypeOf, getOwnPropertyDescriptor, defineProperty, deleteProperty } = Reflect;
  const { isArray } = Array;
  const { freeze } = Object;
  const { parse, stringify } = JSON;
  const { isFinite: finite } = Number;
  const { iterator } = Symbol;
  const world = globalThis;

  // ---- what there is ----

  const lines = allowed.replace(/^#.*\n/gm, '').replace(/\n +/g, ' ').trim().split('\n');
  const kept = new Map(lines.map((line) => line.split(':')).map(([name, names]) => [name, names.trim()]));
  const functions = ['isFinite', 'isNaN', 'parseFloat', 'parseInt'];
  const constants = ['NaN', 'Infinity', 'undefined'];

  // ---- bounds: what would be one giant step inside the interpreter is refused before it begins ----

  function real(list) {
    if (!isArray(list)) throw new TypeError('not a list');
    if (list.length > longestList) throw new RangeError(`a list of more than ${longestList} entries`);
    return list;
  }

  function replace(object, name, value) {
    defineProperty(object, name, { value, writable: true, configurable: true, enumerable: false });
  }

  const lists = Array.prototype;
  const push = lists.push;
  for (const name of kept.get('Array.prototype').split(' ')) {
    const original = lists[name];
    if (typeof original !== 'function') continue;
    const bounded = {
      [name](...given) {
        return apply(original, real(this), given);
      },
    }[name];
    replace(lists, name, bounded);
  }

  function append(to, entry) {
    if (to.length >= longestList) throw new RangeError(`a list of more than ${longestList} entries`);
    apply(push, to, [entry]);
  }

  function flatten(to, list, depth) {
    for (let i = 0; i < real(list).length; i++) {
      if (!(i in list)) continue;
      if (depth > 0 && isArray(list[i])) flatten(to, list[i], depth - 1);
      else append(to, list[i]);
    }
    return to;
  }

  const originalMap = lists.map;
  replace(lists, 'concat', function concat(...others) {
    const all = [];
    flatten(all, real(this), 0);
    for (let i = 0; i < others.length; i++) flatten(all, [others[i]], 1);
    return all;
  });
  replace(lists, 'flat', function flat(depth = 1) {
    return flatten([], real(this), +depth || 0);
  });
  replace(lists, 'flatMap', function flatMap(each, self) {
    return flatten([], apply(originalMap, real(this), [each, self]), 1);
  });
  replace(Array, 'from', function from(source, each) {
    const all = [];
    const take = (entry) => append(all, each === undefined ? entry : each(entry, all.length));
    if (source === null || source === undefined) throw new TypeError('not a list');
    if (typeof source[iterator] === 'function') for (const entry of source) take(entry);
    else for (let i = 0, length = +source.length || 0; i < length; i++) take(source[i]);
    return all;
  });

  const texts = String.prototype;
  const { split, includes } = texts;
  const { join } = lists;
  const replaceText = texts.replace;
  function template(replacement) {
    if (typeof replacement === 'function') return replacement;
    const text = `${replacement}`;
    if (text.length > longestTemplate && apply(includes, text, ['$'])) throw new RangeError('a replacement with $ that is too long');
    return text;
  }
  replace(texts, 'replace', function replace(pattern, replacement) {
    return apply(replaceText, this, [pattern, template(replacement)]);
  });
  replace(texts, 'replaceAll', function replaceAll(pattern, replacement) {
    if (pattern instanceof RegExp) return apply(replaceText, this, [pattern, template(replacement)]);
    if (typeof replacement === 'function') throw new TypeError('replaceAll of a text takes a text');
    const parts = apply(split, this, [`${pattern}`]);
    return apply(join, real(parts), [`${replacement}`]);
  });

  for (const name of ['toLowerCase', 'toUpperCase']) {
    const original = texts[name];
    const bounded = {
      [name]() {
        if (`${this}`.length > longestCase) throw new RangeError(`${name} of a text of more than ${longestCase} characters`);
        return apply(original, this, []);
      },
    }[name];
    replace(texts, name, bounded);
  }

  function standIn(original, make) {
    replace(original.prototype, 'constructor', make);
    defineProperty(make, 'prototype', { value: original.prototype, writable: false });
    for (const key of ownKeys(original))
      if (key !== 'prototype' && key !== 'length' && key !== 'name') replace(make, key, original[key]);
    world[original.name] = make;
  }

  const OriginalArray = Array;
  standIn(Array, function Array(...entries) {
    if (entries.length === 1 && typeof entries[0] === 'number' && entries[0] > longestList)
      throw new RangeError(`a list of more than ${longestList} entries`);
    return construct(OriginalArray, entries, new.target || OriginalArray);
  });

  const OriginalPromise = Promise;
  const OriginalDate = Date;
  standIn(Date, function Date(...given) {
    if (!new.target || given.length === 0) throw new TypeError('the present time is no business of a script: give a date');
    return construct(OriginalDate, given, new.target);
  });

  // ---- helpers of our own ----

  function number(value) {
    if (typeof value !== 'number' || !finite(value)) throw new TypeError('not a number');
    return value;
  }

  const { pow, abs } = Math;
  const { isSafeInteger } = Number;
  const shift = (value, digits) => {
    const [mantissa, exponent = '0'] = apply(split, `${value}`, ['e']);
    return +`${mantissa}e${+exponent + digits}`;
  };
  const { round: whole } = Math;
  function round(value, digits = 0) {
    const sign = number(value) < 0 ? -1 : 1;
    return sign * shift(whole(shift(abs(value), number(digits))), -digits);
  }

  function decimals(value) {
    const [mantissa, exponent = '0'] = apply(split, `${value}`, ['e']);
    const fraction = apply(split, mantissa, ['.'])[1] || '';
    return Math.max(0, fraction.length - +exponent);
  }

  function sum(list, column) {
    let digits = 0;
    const values = [];
    for (let i = 0; i < real(list).length; i++) {
      const value = column === undefined ? list[i] : list[i] && list[i][column];
      if (value === null || value === undefined) continue;
      digits = Math.max(digits, decimals(number(value)));
      append(values, value);
    }
    let total = 0;
    for (let i = 0; i < values.length; i++) total += whole(shift(values[i], digits));
    if (!isSafeInteger(total)) throw new RangeError('a sum of more digits than a script counts exactly');
    return shift(total, -digits);
  }

  const day = /^(\d{4})-(\d{2})-(\d{2})/;
  const { exec } = RegExp.prototype;
  const { UTC } = OriginalDate;
  function date(text) {
    const parts = typeof text === 'string' ? apply(exec, day, [text]) : null;
    if (!parts) throw new TypeError('not a date');
    return UTC(+parts[1], +parts[2] - 1, +parts[3]);
  }

  /** As formulas of a form count them: both ends, and nothing where one is empty or the last comes first. */
  function days(from, to) {
    const range = to === undefined && typeof from === 'object' && from !== null;
    const [first, last] = range ? [from.from, from.to] : [from, to];
    if (first === null || last === null || first === undefined || last === undefined) return null;
    const between = (date(last) - date(first)) / 86400000;
    return between < 0 ? null : between + 1;
  }

  // ---- take away the rest, then freeze what is left and what the engine itself may still hand out ----

  const helpers = { days, round, sum };
  const hidden = [
    function* () {},
    async function () {},
    async function* () {},
    [][iterator](),
    ''[iterator](),
    new Map()[iterator](),
    new Set()[iterator](),
    ''.matchAll(/x/g),
  ].map(getPrototypeOf);

  const everything = new Set();
  function collect(roots) {
    const open = [...roots];
    while (open.length > 0) {
      const object = open.pop();
      if ((typeof object !== 'object' && typeof object !== 'function') || object === null || everything.has(object)) continue;
      everything.add(object);
      open.push(getPrototypeOf(object));
      for (const key of ownKeys(object)) {
        const property = getOwnPropertyDescriptor(object, key);
        open.push(property.value, property.get, property.set);
      }
    }
  }
  collect([world, ...hidden]);

  function strip(object, names) {
    for (const key of ownKeys(object)) if (typeof key !== 'symbol' && !names.includes(key)) deleteProperty(object, key);
  }
  const structure = ['constructor', 'prototype', 'name', 'length'];
  const survivors = [...kept].map(([path, names]) => {
    const [name, prototype] = path.split('.');
    return [prototype ? world[name].prototype : world[name], [...structure, ...names.split(' ')]];
  });
  const surviving = new Set(survivors.map(([object]) => object));
  const passed = new Set([...hidden, ...hidden.map(getPrototypeOf)]);
  for (const [object, names] of survivors) strip(object, names);
  for (const object of [...passed, Promise, Promise.prototype, Symbol, Symbol.prototype])
    if (!surviving.has(object)) strip(object, ['next', 'return', 'throw', 'prototype']);
  deleteProperty(Function.prototype, 'constructor');
  const globals = [...kept.keys(), ...functions, ...constants];
  for (const name of ownKeys(world)) if (!globals.includes(name)) deleteProperty(world, name);
  for (const name of ownKeys(helpers)) replace(world, name, helpers[name]);
  collect(ownKeys(helpers).map((name) => helpers[name]));
  everything.forEach(freeze);

  // ---- running ----

  function sound(key, value) {
    if (typeof value === 'number' && !finite(value)) throw new TypeError('the answer is not a number');
    if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError('the answer is not a value');
    return value;
  }

  return freeze(function run(script, values) {
    const { form, row } = parse(values);
    const answer = script(form, row);
    if (answer instanceof OriginalPromise) throw new TypeError('a script answers at once, not later');
    return answer === undefined ? 'null' : stringify(answer, sound);
  });
});
