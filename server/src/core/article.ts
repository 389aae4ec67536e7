import { type Attribution, shiftAttribution } from './attribution/attribution.ts';
import { attributions } from './attribution/combined.ts';
import {
  type Announcement,
  type AttributedDocument,
  linkParagraphs,
  shiftAnnouncement,
  shiftSignature,
} from './attribution/document.ts';
import { announcement } from './attribution/inFront.ts';
import { attribute } from './attribution/learned/attribute.ts';
import type { LearnedAttribution } from './attribution/learned/tagger.ts';
import { type Signature, signatureLine } from './attribution/signature.ts';
import { turn } from './attribution/transcript.ts';
import type { Article, MarkedRun, Mention, Paragraph, Quotation, Speaker } from './model.ts';
import { type ParagraphText, readParagraph } from './paragraph.ts';
import type { DeclaredSpeaker } from './people/declared.ts';
import { findMentions, type MentionCandidate } from './people/mentions.ts';
import { resolvePeople } from './people/resolve.ts';
import { seedLayout } from './seed/layout.ts';
import { paragraphSpans } from './seed/paragraphs.ts';
import { type Span, shift } from './span.ts';
import type { Tokens } from './text/tokens.ts';

/** What follows from one paragraph's text alone; offsets count from its start. */
interface ParagraphFacts extends Pick<ParagraphText, 'sentences' | 'runs'>, Pick<Tokens, 'plainSpaces'> {
  readonly attributions: readonly Attribution[];
  readonly turn: Attribution | null;
  readonly announcement: Announcement | null;
  readonly signature: Signature | null;
  readonly mentions: readonly MentionCandidate[];
}

/** The learned attributions of a paragraph. */
export type Tagging = (paragraph: ParagraphText) => LearnedAttribution[];

/** Facts about paragraphs by their text, kept from one analysis to the next so that an edit costs one paragraph. */
export type ParagraphMemory = Map<string, ParagraphFacts>;

export interface AnalyzeOptions {
  /** Is read and then holds exactly the paragraphs of this text. */
  readonly memory?: ParagraphMemory | undefined;
  /** Stands in for the trained model where another one is measured; what one has found must not be remembered for another. */
  readonly tag?: Tagging;
  /** The people file: whom the user has named in advance. */
  readonly people?: readonly DeclaredSpeaker[] | undefined;
}

/** What the engine makes of a text. Total: any string in, an article out; time linear in the text's length. */
export function analyze(text: string, { memory, tag = attribute, people }: AnalyzeOptions = {}): Article {
  const spans = paragraphSpans(text);
  const { layout, roles } = seedLayout(text, spans);
  const facts = remembered(
    spans.map(s => text.slice(s.start, s.end)),
    memory,
    tag,
  );
  // Objects are spelt out here and below: V8 before version 12 takes microseconds for properties behind a spread.
  const paragraphs: Paragraph[] = spans.map(({ start, end }, i) => ({
    start,
    end,
    role: roles[i]!,
    sentences: moved(facts[i]!.sentences, start, shift),
  }));
  const linked = linkParagraphs(
    paragraphs.map((p, i) => ({
      start: p.start,
      end: p.end,
      role: p.role,
      runs: moved(facts[i]!.runs, p.start, shiftRun),
      attributions: p.role === 'footer' ? [] : moved(facts[i]!.attributions, p.start, shiftAttribution),
      turn: p.role === 'body' && facts[i]!.turn ? shiftAttribution(facts[i]!.turn, p.start) : null,
      announcement: shiftAnnouncement(facts[i]!.announcement, p.start),
      signature: shiftSignature(facts[i]!.signature, p.start),
    })),
  );
  const resolved = resolvePeople({
    text,
    plainSpaces: facts.every(f => f.plainSpaces),
    paragraphs: paragraphs.map(({ start, end, role, sentences }, i) => ({
      start,
      end,
      role,
      sentences,
      mentions: role === 'footer' ? [] : facts[i]!.mentions,
    })),
    marks: linked.marks,
    sources: linked.attributions.map(a => a.source),
    contents: linked.attributions.map(a => a.content),
    people,
  });
  const quotations = namedQuotations(linked, resolved.mentions, resolved.sourceMentions);
  return {
    text,
    layout,
    paragraphs,
    marks: linked.marks,
    quotations,
    speakers: withQuotations(resolved.speakers, quotations),
    mentions: resolved.mentions,
  };
}

function remembered(texts: readonly string[], memory: ParagraphMemory | undefined, tag: Tagging): ParagraphFacts[] {
  const fresh = readFacts(memory ? texts.filter(t => !memory.has(t)) : texts, tag);
  let next = 0;
  const facts = texts.map(t => memory?.get(t) ?? fresh[next++]!);
  if (memory) {
    memory.clear();
    texts.forEach((t, i) => {
      memory.set(t, facts[i]!);
    });
  }
  return facts;
}

/** Stage by stage, not paragraph by paragraph: each stage has tables of its own that fill the processor's cache. */
function readFacts(texts: readonly string[], tag: Tagging): ParagraphFacts[] {
  const paragraphs = texts.map(readParagraph);
  const learned = paragraphs.map(p => tag(p));
  const mentions = paragraphs.map(findMentions);
  return paragraphs.map((p, i) => ({
    sentences: p.sentences,
    runs: p.runs,
    plainSpaces: p.tokens.plainSpaces,
    attributions: attributions(p, learned[i]!),
    turn: turn(p),
    announcement: announcement(p),
    signature: signatureLine(p),
    mentions: mentions[i]!,
  }));
}

/** What counts from a paragraph's start in the article's offsets. */
const moved = <T>(items: readonly T[], by: number, shiftOne: (item: T, by: number) => T): readonly T[] =>
  by === 0 || items.length === 0 ? items : items.map(item => shiftOne(item, by));

const shiftOptional = (s: Span | null, by: number): Span | null => s && shift(s, by);

function shiftRun(r: MarkedRun, by: number): MarkedRun {
  if (by === 0) return r;
  return {
    start: r.start + by,
    end: r.end + by,
    style: r.style,
    opener: shiftOptional(r.opener, by),
    closer: shiftOptional(r.closer, by),
    nested: r.nested,
    continues: r.continues,
  };
}

/** Quotations with the speakers of their sources. */
function namedQuotations(
  linked: AttributedDocument,
  mentions: readonly Mention[],
  sourceMentions: readonly (number | null)[],
): Quotation[] {
  return linked.attributions.map((a, i): Quotation => {
    const index = sourceMentions[i] ?? null;
    const mention = index === null ? null : mentions[index]!;
    return {
      id: `q${i + 1}`,
      type: a.type,
      content: a.content,
      source: a.source,
      cue: a.cue,
      speaker: mention?.speaker ?? null,
      confidence: a.confidence,
      evidence: mention ? a.evidence.concat(mention.evidence) : a.evidence,
    };
  });
}

function withQuotations(speakers: readonly Speaker[], quotations: readonly Quotation[]): Speaker[] {
  const own = new Map<string, string[]>();
  for (const q of quotations) {
    if (q.speaker === null || q.type === 'scare') continue;
    const list = own.get(q.speaker);
    if (list) list.push(q.id);
    else own.set(q.speaker, [q.id]);
  }
  return speakers.map(s => {
    const said = own.get(s.id);
    return said ? { ...s, quotations: said } : s;
  });
}
