import assert from 'node:assert/strict';

/** What a property holds; `position` counts from 1, `index` from 0. */
type Holds =
  | 'string'
  | 'absolute uri'
  | 'uri reference'
  | 'boolean'
  | 'position'
  | 'index'
  | { readonly oneOf: readonly string[] }
  | { readonly a: ObjectName }
  | { readonly listOf: ObjectName | 'string'; readonly least?: number }
  | { readonly mapOf: ObjectName };

interface Shape {
  readonly must: Readonly<Record<string, Holds>>;
  readonly may?: Readonly<Record<string, Holds>>;
}

const LEVELS = { oneOf: ['none', 'note', 'warning', 'error'] };

/**
 * The part of the SARIF 2.1.0 schema that a log of ours can use. None of these objects may have properties that the schema
 * does not name.
 */
const SHAPES = {
  log: { must: { version: { oneOf: ['2.1.0'] }, runs: { listOf: 'run' } }, may: { $schema: 'absolute uri' } },
  run: {
    must: { tool: { a: 'tool' } },
    may: {
      invocations: { listOf: 'invocation' },
      originalUriBaseIds: { mapOf: 'artifactLocation' },
      results: { listOf: 'result' },
      defaultEncoding: 'string',
      newlineSequences: { listOf: 'string', least: 1 },
      columnKind: { oneOf: ['utf16CodeUnits', 'unicodeCodePoints'] },
    },
  },
  tool: { must: { driver: { a: 'toolComponent' } } },
  toolComponent: {
    must: { name: 'string' },
    may: { version: 'string', semanticVersion: 'string', rules: { listOf: 'reportingDescriptor' } },
  },
  reportingDescriptor: {
    must: { id: 'string' },
    may: {
      name: 'string',
      shortDescription: { a: 'message' },
      help: { a: 'message' },
      helpUri: 'absolute uri',
      defaultConfiguration: { a: 'reportingConfiguration' },
    },
  },
  reportingConfiguration: { must: {}, may: { enabled: 'boolean', level: LEVELS } },
  invocation: { must: { executionSuccessful: 'boolean' } },
  result: {
    must: { message: { a: 'message' } },
    may: {
      ruleId: 'string',
      ruleIndex: 'index',
      level: LEVELS,
      locations: { listOf: 'location' },
      relatedLocations: { listOf: 'location' },
      fixes: { listOf: 'fix' },
    },
  },
  message: { must: { text: 'string' }, may: { markdown: 'string' } },
  location: {
    must: {},
    may: { id: 'index', physicalLocation: { a: 'physicalLocation' }, message: { a: 'message' } },
  },
  physicalLocation: { must: { artifactLocation: { a: 'artifactLocation' } }, may: { region: { a: 'region' } } },
  artifactLocation: { must: { uri: 'uri reference' }, may: { uriBaseId: 'string' } },
  region: {
    must: { startLine: 'position' },
    may: { startColumn: 'position', endLine: 'position', endColumn: 'position' },
  },
  fix: { must: { artifactChanges: { listOf: 'artifactChange', least: 1 } }, may: { description: { a: 'message' } } },
  artifactChange: {
    must: { artifactLocation: { a: 'artifactLocation' }, replacements: { listOf: 'replacement', least: 1 } },
  },
  replacement: { must: { deletedRegion: { a: 'region' } }, may: { insertedContent: { a: 'artifactContent' } } },
  artifactContent: { must: {}, may: { text: 'string' } },
} as const satisfies Readonly<Record<string, unknown>>;

type ObjectName = keyof typeof SHAPES;

const shapes: Readonly<Record<string, Shape>> = SHAPES as unknown as Readonly<Record<string, Shape>>;

/** Asserts that a value has the shape of the SARIF object of that name. */
export function assertSarif(value: unknown, name: ObjectName = 'log', at: string = name): void {
  const { must, may = {} } = shapes[name]!;
  assert.ok(isObject(value), `${at} is an object`);
  for (const property of Object.keys(must)) assert.ok(property in value, `${at} has ${property}`);
  for (const [property, held] of Object.entries(value)) {
    const holds = must[property] ?? may[property];
    assert.ok(holds, `${at} may have ${property}`);
    assertHolds(held, holds, `${at}.${property}`);
  }
}

function assertHolds(value: unknown, holds: Holds, at: string): void {
  if (typeof holds === 'string') {
    assert.ok(SIMPLE[holds](value), `${at} is a ${holds}: ${JSON.stringify(value)}`);
  } else if ('oneOf' in holds) {
    assert.ok(holds.oneOf.includes(value as string), `${at}: ${JSON.stringify(value)}`);
  } else if ('a' in holds) {
    assertSarif(value, holds.a, at);
  } else if ('mapOf' in holds) {
    for (const [key, held] of Object.entries(value as object)) assertSarif(held, holds.mapOf, `${at}.${key}`);
  } else {
    assert.ok(Array.isArray(value) && value.length >= (holds.least ?? 0), `${at} is a list`);
    value.forEach((held: unknown, i) => {
      if (holds.listOf === 'string') assertHolds(held, 'string', `${at}[${i}]`);
      else assertSarif(held, holds.listOf, `${at}[${i}]`);
    });
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const SIMPLE: Readonly<Record<Extract<Holds, string>, (value: unknown) => boolean>> = {
  string: value => typeof value === 'string',
  boolean: value => typeof value === 'boolean',
  position: value => Number.isInteger(value) && (value as number) >= 1,
  index: value => Number.isInteger(value) && (value as number) >= 0,
  'absolute uri': value => typeof value === 'string' && URL.canParse(value),
  'uri reference': value =>
    typeof value === 'string' &&
    /^[!#$%&'()*+,./0-9:;=?@A-Z[\]_a-z~-]*$/.test(value) &&
    !/%(?![\dA-F]{2})/i.test(value),
};
