import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';

/** TEI itself is not in any package for Node; documents that it allows and refuses were held against this part of it. */
const grammar = XmlDocument.fromBuffer(readFileSync(path.join(import.meta.dirname, 'tei.rng')));
const validator = RelaxNGValidator.fromDoc(grammar);

/** Throws what is wrong with a TEI document. */
export function assertTei(xml: string): void {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
  }
}
