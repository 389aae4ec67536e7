import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

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
 * The part of the SARIF 2.1.0 schema that a log of ours can use, by our reading of the standard (OASIS, SARIF 2.1.0, section
 * 3): the npm packages for SARIF bring its types, none of those that we looked into its schema. None of these objects may
 * have properties that are not named here, which is stricter than the standard's property bags.
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

const ref = (name: ObjectName): object => ({ $ref: `#/$defs/${name}` });

const SIMPLE = {
  string: { type: 'string' },
  'absolute uri': { type: 'string', format: 'uri' },
  'uri reference': { type: 'string', format: 'uri-reference' },
  boolean: { type: 'boolean' },
  position: { type: 'integer', minimum: 1 },
  index: { type: 'integer', minimum: 0 },
} as const satisfies Readonly<Record<string, object>>;

function schemaOf(holds: Holds): object {
  if (typeof holds === 'string') return SIMPLE[holds];
  if ('oneOf' in holds) return { enum: holds.oneOf };
  if ('a' in holds) return ref(holds.a);
  if ('mapOf' in holds) return { type: 'object', additionalProperties: ref(holds.mapOf) };
  const items = holds.listOf === 'string' ? SIMPLE.string : ref(holds.listOf);
  return { type: 'array', items, minItems: holds.least ?? 0 };
}

function objectOf({ must, may }: Shape): object {
  const properties = Object.entries({ ...must, ...may }).map(([name, holds]) => [name, schemaOf(holds)]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: Object.keys(must),
    additionalProperties: false,
  };
}

const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const validate = ajv.compile({
  ...ref('log'),
  $defs: Object.fromEntries(Object.entries<Shape>(SHAPES).map(([name, shape]) => [name, objectOf(shape)])),
});

/** Asserts that a value is a SARIF log. */
export function assertSarif(log: unknown): void {
  assert.ok(validate(log), ajv.errorsText(validate.errors, { dataVar: 'log', separator: '\n' }));
}
