/** Texts that no newspaper prints and some scraper makes: the time of each must stay linear. */
export const EXTREMES: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'articles in one line', text: 'Vale said the ferry was "late again", and she left. '.repeat(40_000) },
  { name: '10,000 quotation marks in a row', text: '"'.repeat(10_000) },
  { name: 'one capital letter a million times', text: 'A'.repeat(1_000_000) },
  { name: 'capitalised words', text: 'Abc '.repeat(250_000) },
  { name: 'words in capitals', text: 'ABC DEF '.repeat(125_000) },
  { name: 'reporting verbs and commas, no full stop', text: 'he said, '.repeat(100_000) },
  { name: 'quotations in one paragraph', text: '"Yes, it is," he said. '.repeat(30_000) },
  { name: 'quotations, one a paragraph', text: '"Yes, it is," he said.\n\n'.repeat(30_000) },
  { name: 'quotations that never close', text: '"Yes, it is so he said. '.repeat(20_000) },
  { name: 'no full stop', text: 'the ferry and the port '.repeat(45_000) },
  { name: 'line ends', text: '\n'.repeat(1_000_000) },
];
