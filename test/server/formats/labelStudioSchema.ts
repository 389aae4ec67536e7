/**
 * The part of Label Studio's task format that concerns text, as its documentation words it: "Label Studio Task Format" and
 * "Import pre-annotated data" at https://labelstud.io/guide/, with the results of Labels, Choices, TextArea and Relations.
 */
const region = (type: string, value: object, required: readonly string[]) => ({
  type: 'object',
  properties: {
    id: { type: 'string', minLength: 1 },
    from_name: { type: 'string' },
    to_name: { type: 'string' },
    type: { const: type },
    score: { type: 'number', minimum: 0, maximum: 1 },
    value: {
      type: 'object',
      properties: { start: { type: 'integer', minimum: 0 }, end: { type: 'integer', minimum: 0 }, ...value },
      required: ['start', 'end', ...required],
      additionalProperties: false,
    },
  },
  required: ['id', 'from_name', 'to_name', 'type', 'value'],
  additionalProperties: false,
});

const strings = { type: 'array', items: { type: 'string' }, minItems: 1 };

const result = {
  type: 'array',
  items: {
    oneOf: [
      region('labels', { text: { type: 'string' }, labels: strings }, ['text', 'labels']),
      region('choices', { choices: strings }, ['choices']),
      region('textarea', { text: strings }, ['text']),
      {
        type: 'object',
        properties: {
          type: { const: 'relation' },
          from_id: { type: 'string' },
          to_id: { type: 'string' },
          direction: { enum: ['left', 'right', 'bi'] },
          labels: strings,
        },
        required: ['type', 'from_id', 'to_id', 'direction'],
        additionalProperties: false,
      },
    ],
  },
};

export const LABEL_STUDIO_SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      data: {
        type: 'object',
        properties: { text: { type: 'string' }, name: { type: 'string' } },
        required: ['text'],
      },
      annotations: {
        type: 'array',
        items: { type: 'object', properties: { result }, required: ['result'], additionalProperties: false },
      },
      predictions: {
        type: 'array',
        items: {
          type: 'object',
          properties: { result, model_version: { type: 'string' }, score: { type: 'number', minimum: 0, maximum: 1 } },
          required: ['result'],
          additionalProperties: false,
        },
      },
    },
    required: ['data'],
    additionalProperties: false,
  },
};
