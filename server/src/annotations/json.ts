export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** JSON-LD writes one value without an array around it, and nothing for none. */
export const listed = (json: Json | undefined): readonly Json[] =>
  json === undefined ? [] : Array.isArray(json) ? json : [json as Json];

/** The own property `key`, so that a file with "constructor" in it is read as it stands. */
export const property = (json: Json | undefined, key: string): Json | undefined =>
  isObject(json) && Object.hasOwn(json, key) ? json[key] : undefined;
