import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Diagnostic,
} from 'vscode-languageserver';
import type { PlacedDecision } from '../annotations/decided.ts';
import type { SpeechType } from '../annotations/model.ts';
import type { Quotation, Speaker } from '../core/model.ts';
import { type Span, touches } from '../core/span.ts';
import type { DecisionWish } from '../protocol.ts';
import { nearestSpeakers } from '../rules/nearestSpeakers.ts';
import type { Problem } from '../rules/rule.ts';
import { ENGLISH, type Phrase, plainText, say } from '../words/phrase.ts';
import { annotationIn, ORPHANED } from './annotationProblems.ts';
import type { CheckedSnapshot } from './checkedSnapshot.ts';
import { DECISION } from './codeActionKinds.ts';
import { excerpt } from './excerpt.ts';
import { takenFrom } from './readerProblems.ts';
import type { Snapshot } from './snapshot.ts';
import { rankedSpeakers } from './speakerRanks.ts';
import { speakerById, targetAt } from './target.ts';

/** An action that writes a decision down, before the edit is worked out. */
export interface DecisionAction {
  readonly title: Phrase;
  readonly kind: string;
  readonly wish: DecisionWish;
  readonly diagnostics: readonly Diagnostic[];
  readonly isPreferred?: boolean;
}

/** So many speakers are offered for one quotation. */
const MOST_SPEAKERS = 8;
/** So many lost annotations are offered for a selection. */
const MOST_LOST = 8;
const LONGEST_NAME = 40;

/** What an annotator may decide at a place. On the editor's own accord only what concerns a problem there is offered. */
export function decisionActions(
  { snapshot, problems }: CheckedSnapshot,
  placed: readonly PlacedDecision[],
  at: Span,
  context: CodeActionContext,
): DecisionAction[] {
  const actions: DecisionAction[] = [];
  if (wantsQuickFix(context)) {
    const here = problems.filter(problem => touches(problem, at));
    for (const problem of here) actions.push(...aboutProblem(snapshot, problem, context));
  }
  if (wantsDecisions(context))
    actions.push(...aboutPlace(snapshot, placed, at), ...aboutSelection(snapshot, problems, at));
  return actions;
}

const wantsQuickFix = ({ only }: CodeActionContext): boolean =>
  !only || only.some(kind => kind === '' || kind === CodeActionKind.QuickFix);

const wantsDecisions = ({ only, triggerKind }: CodeActionContext): boolean =>
  only
    ? only.some(kind => kind === '' || kind === DECISION || DECISION.startsWith(`${kind}.`))
    : triggerKind !== CodeActionTriggerKind.Automatic;

function aboutProblem(snapshot: Snapshot, problem: Problem, context: CodeActionContext): DecisionAction[] {
  const { rule, start, end } = problem;
  const diagnostics = context.diagnostics.filter(({ code, range }) => {
    const shown = snapshot.places.spanOf(range);
    return code === rule && shown.start === start && shown.end === end;
  });
  const quickFix = (title: Phrase, wish: DecisionWish, isPreferred = false): DecisionAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    wish,
    diagnostics,
    ...(isPreferred && { isPreferred }),
  });
  const place = snapshot.places.rangeOf(problem);
  const leave = quickFix(say`Leave this one be (${rule})`, { kind: 'ignore', rule, at: place });
  const lost = annotationIn(problem);
  if (lost) {
    const { annotation } = lost;
    const deleting = quickFix(say`Delete the annotation`, { kind: 'withdraw', annotation });
    if (rule === ORPHANED) return [deleting];
    const moving = quickFix(say`Move the annotation here`, { kind: 'move', annotation }, true);
    return [moving, { ...leave, title: say`Keep the annotation as it is` }, deleting];
  }
  const others = takenFrom(problem);
  if (others) {
    const title = say`Take ${excerpt(others.reader, LONGEST_NAME)}’s decision`;
    return [quickFix(title, { kind: 'take', ...others }), { ...leave, title: say`Leave this disagreement be` }];
  }
  const everywhere = quickFix(say`Leave “${rule}” be in this file`, { kind: 'ignore', rule, at: null });
  return [...attributions(snapshot, problem).map(([title, wish]) => quickFix(title, wish)), leave, everywhere];
}

const ABOUT_SPEAKERS: ReadonlySet<string> = new Set(['unattributed-quote', 'ambiguous-speaker']);

/** A finding that nobody is named is mended by naming somebody. */
function attributions(snapshot: Snapshot, problem: Problem): [Phrase, DecisionWish][] {
  if (!ABOUT_SPEAKERS.has(problem.rule)) return [];
  const quotation = snapshot.article.quotations.find(
    q =>
      q.type !== 'scare' &&
      [...q.content, q.source, q.cue].some(span => span && span.start <= problem.end && problem.start <= span.end),
  );
  return quotation ? speakersFor(snapshot, quotation) : [];
}

function aboutPlace(snapshot: Snapshot, placed: readonly PlacedDecision[], at: Span): DecisionAction[] {
  const { article } = snapshot;
  const target = targetAt(article, at.start);
  const own = placed.filter(({ decision }) => decision.kind === 'rejected' && touchesAny(decision.content, at));
  const back = own.map(({ id }) => decision(say`Take the rejection back`, { kind: 'withdraw', annotation: id }));
  if (target?.kind === 'mention') {
    const speaker = speakerById(article, target.mention.speaker);
    const quotation = article.quotations.find(q => q.source && touchesAny([q.source], target.span));
    return [
      ...back,
      ...(quotation ? aboutQuotation(snapshot, quotation) : []),
      ...(speaker ? merges(snapshot, speaker) : []),
    ];
  }
  return target && target.quotation.type !== 'scare' ? [...back, ...aboutQuotation(snapshot, target.quotation)] : back;
}

function aboutQuotation(snapshot: Snapshot, quotation: Quotation): DecisionAction[] {
  const { id, annotation, type } = quotation;
  const verdicts: [Phrase, DecisionWish][] =
    annotation === undefined
      ? [[say`Accept this quotation`, { kind: 'accept', quotation: id }]]
      : [[say`Take the decision on this quotation back`, { kind: 'withdraw', annotation }]];
  const types = (['direct', 'mixed', 'indirect'] as const).filter(other => other !== type);
  return [
    ...verdicts,
    [say`Reject: scare quotes`, { kind: 'reject', quotation: id, reason: 'scare-quote' }] as const,
    [say`Reject: the title of a work`, { kind: 'reject', quotation: id, reason: 'title' }] as const,
    [say`Reject: no quotation`, { kind: 'reject', quotation: id, reason: 'other' }] as const,
    ...speakersFor(snapshot, quotation),
    ...types.map(other => [IS_OF_TYPE[other], { kind: 'type', quotation: id, type: other }] as const),
    [say`One word more at the end`, resize(id, 'end', 1)] as const,
    [say`One word less at the end`, resize(id, 'end', -1)] as const,
    [say`One word more at the start`, resize(id, 'start', 1)] as const,
    [say`One word less at the start`, resize(id, 'start', -1)] as const,
  ].map(([title, wish]) => decision(title, wish));
}

const IS_OF_TYPE: Readonly<Record<SpeechType, Phrase>> = {
  direct: say`It is direct`,
  mixed: say`It is mixed`,
  indirect: say`It is indirect`,
};

const resize = (quotation: string, edge: 'start' | 'end', by: 1 | -1): DecisionWish => ({
  kind: 'resize',
  quotation,
  part: 'content',
  edge,
  by,
});

/** The speakers named nearest to a quotation first, its own not among them. */
function speakersFor({ article }: Snapshot, { id, content, speaker }: Quotation): [Phrase, DecisionWish][] {
  const around = { start: content[0]!.start, end: content.at(-1)!.end };
  const others = [...nearestSpeakers(article, around)].filter(each => each.id !== speaker).slice(0, MOST_SPEAKERS);
  const named = others.map(({ name }): [Phrase, DecisionWish] => [
    say`Attribute to ${excerpt(name, LONGEST_NAME)}`,
    { kind: 'speaker', quotation: id, speaker: name },
  ]);
  return speaker === null
    ? named
    : [...named, [say`Attribute to nobody`, { kind: 'speaker', quotation: id, speaker: null }]];
}

/** Whom somebody may be, first those who speak most. A thing that never speaks is nobody. */
function merges(snapshot: Snapshot, { name, kind, quotations }: Speaker): DecisionAction[] {
  if (kind !== 'person' && quotations.length === 0) return [];
  const ranks = rankedSpeakers(snapshot);
  return snapshot.article.speakers
    .filter(other => other.name !== name && other.kind === 'person')
    .sort((a, b) => ranks.get(a.id)! - ranks.get(b.id)!)
    .slice(0, MOST_SPEAKERS)
    .map(other =>
      decision(say`${excerpt(name, LONGEST_NAME)} is ${excerpt(other.name, LONGEST_NAME)}`, {
        kind: 'merge',
        speaker: name,
        into: other.name,
      }),
    );
}

/** What may be made of selected words. */
function aboutSelection({ article, places }: Snapshot, problems: readonly Problem[], at: Span): DecisionAction[] {
  const words = article.text.slice(at.start, at.end).trim();
  if (words === '') return [];
  const range = places.rangeOf(at);
  const actions: DecisionAction[] = [];
  if (!article.quotations.some(({ type, content }) => type !== 'scare' && touchesAny(content, at)))
    actions.push(decision(say`Make this a quotation`, { kind: 'add-quotation', at: range }));
  if (words.length <= LONGEST_NAME && !words.includes('\n'))
    actions.push(
      decision(say`Make “${excerpt(words, LONGEST_NAME)}” a speaker`, { kind: 'mention', at: range, speaker: words }),
    );
  const lost = problems.flatMap(problem => annotationIn(problem) ?? []).slice(0, MOST_LOST);
  return [
    ...actions,
    ...lost.map(({ annotation, words: former }) =>
      decision(say`Attach the annotation of “${excerpt(former, LONGEST_NAME)}” here`, {
        kind: 'attach',
        annotation,
        at: range,
      }),
    ),
  ];
}

const decision = (title: Phrase, wish: DecisionWish): DecisionAction => ({
  title,
  kind: DECISION,
  wish,
  diagnostics: [],
});

const touchesAny = (spans: readonly Span[], at: Span): boolean => spans.some(span => touches(span, at));

/** As an action of the protocol; `data` is for resolving it later. */
export function asCodeAction(
  { title, kind, diagnostics, isPreferred }: DecisionAction,
  data: unknown,
  words = ENGLISH,
): CodeAction {
  return {
    title: plainText(title, words),
    kind,
    data,
    ...(diagnostics.length > 0 && { diagnostics: [...diagnostics] }),
    ...(isPreferred && { isPreferred }),
  };
}
