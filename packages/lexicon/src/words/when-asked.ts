/**
 * Sets and maps that are taken apart from their tables when they are first asked, and not while a program loads: whoever reads an idea
 * asks some of them, and whoever reads none asks none.
 */

export class SetWhenAsked<T> implements ReadonlySet<T> {
  readonly #make: () => ReadonlySet<T>;
  #made: ReadonlySet<T> | undefined;

  constructor(make: () => ReadonlySet<T>) {
    this.#make = make;
  }

  get #set(): ReadonlySet<T> {
    this.#made ??= this.#make();
    return this.#made;
  }

  has(value: T): boolean {
    return this.#set.has(value);
  }

  get size(): number {
    return this.#set.size;
  }

  forEach(each: (value: T, again: T, set: ReadonlySet<T>) => void): void {
    this.#set.forEach(each);
  }

  entries(): SetIterator<[T, T]> {
    return this.#set.entries();
  }

  keys(): SetIterator<T> {
    return this.#set.keys();
  }

  values(): SetIterator<T> {
    return this.#set.values();
  }

  [Symbol.iterator](): SetIterator<T> {
    return this.#set.values();
  }
}

export class MapWhenAsked<K, V> implements ReadonlyMap<K, V> {
  readonly #make: () => ReadonlyMap<K, V>;
  #made: ReadonlyMap<K, V> | undefined;

  constructor(make: () => ReadonlyMap<K, V>) {
    this.#make = make;
  }

  get #map(): ReadonlyMap<K, V> {
    this.#made ??= this.#make();
    return this.#made;
  }

  get(key: K): V | undefined {
    return this.#map.get(key);
  }

  has(key: K): boolean {
    return this.#map.has(key);
  }

  get size(): number {
    return this.#map.size;
  }

  forEach(each: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    this.#map.forEach(each);
  }

  entries(): MapIterator<[K, V]> {
    return this.#map.entries();
  }

  keys(): MapIterator<K> {
    return this.#map.keys();
  }

  values(): MapIterator<V> {
    return this.#map.values();
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.#map.entries();
  }
}
