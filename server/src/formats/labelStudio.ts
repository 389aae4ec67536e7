import { sourcePartsOf } from '../core/attribution/sourceParts.ts';
import type { Article } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { codePointsOf } from '../core/text/codePoints.ts';
import { isDecided, type Speech, speechOf } from './speech.ts';

type Label = 'Content' | 'Source' | 'Cue';

/**
 * An article as a list of one Label Studio task (https://labelstud.io/guide/task_format): what the analysis proposes is a
 * prediction, what a person has decided an annotation. Offsets are Unicode code points.
 */
export function labelStudioJson(article: Article, name: string): object {
  const speech = speechOf(article);
  const decided = speech.filter(({ quotation }) => isDecided(quotation));
  const proposed = speech.filter(({ quotation }) => !isDecided(quotation));
  return [
    {
      data: { text: article.text, name },
      annotations: decided.length === 0 ? [] : [{ result: resultOf(article.text, decided) }],
      predictions:
        proposed.length === 0
          ? []
          : [{ model_version: 'copydesk', score: mean(proposed), result: resultOf(article.text, proposed) }],
    },
  ];
}

/** The labelling interface that the tasks are for. */
export const LABEL_STUDIO_CONFIGURATION = `<View>
  <Relations>
    <Relation value="source"/>
    <Relation value="cue"/>
    <Relation value="continued"/>
  </Relations>
  <Labels name="label" toName="text">
    <Label value="Content" background="#0060be"/>
    <Label value="Source" background="#bb8658"/>
    <Label value="Cue" background="#0c4f2b"/>
  </Labels>
  <Text name="text" value="$text" granularity="word"/>
  <Choices name="type" toName="text" perRegion="true" whenTagName="label" whenLabelValue="Content">
    <Choice value="direct"/>
    <Choice value="mixed"/>
    <Choice value="indirect"/>
  </Choices>
  <TextArea name="speaker" toName="text" perRegion="true" whenTagName="label" whenLabelValue="Content"
            maxSubmissions="1" editable="true" placeholder="Who says this"/>
</View>
`;

function resultOf(text: string, speech: readonly Speech[]): object[] {
  const codePoint = codePointsOf(text);
  const place = ({ start, end }: Span): object => ({
    start: codePoint(start),
    end: codePoint(end),
    text: text.slice(start, end),
  });
  return speech.flatMap(({ quotation, speaker }) => {
    const { id, type, content, cue, confidence } = quotation;
    const sources = sourcePartsOf(quotation).map((at, index) => ({
      part: `source${index === 0 ? '' : index + 1}`,
      at,
    }));
    const region = (part: string, span: Span, label: Label): object => ({
      id: `${id}-${part}`,
      from_name: 'label',
      to_name: 'text',
      type: 'labels',
      score: confidence,
      value: { ...place(span), labels: [label] },
    });
    const detail = (from_name: string, kind: string, value: object): object => ({
      id: `${id}-content1`,
      from_name,
      to_name: 'text',
      type: kind,
      value: { start: codePoint(content[0]!.start), end: codePoint(content[0]!.end), ...value },
    });
    const relation = (from: string, to: string, label: string): object => ({
      type: 'relation',
      from_id: `${id}-${from}`,
      to_id: `${id}-${to}`,
      direction: 'right',
      labels: [label],
    });
    return [
      ...content.map((span, index) => region(`content${index + 1}`, span, 'Content')),
      detail('type', 'choices', { choices: [type] }),
      ...(speaker ? [detail('speaker', 'textarea', { text: [speaker.name] })] : []),
      ...sources.map(({ part, at }) => region(part, at, 'Source')),
      ...(cue ? [region('cue', cue, 'Cue')] : []),
      ...content.slice(1).map((_, index) => relation(`content${index + 1}`, `content${index + 2}`, 'continued')),
      ...sources.map(({ part }) => relation('content1', part, 'source')),
      ...(cue ? [relation('content1', 'cue', 'cue')] : []),
    ];
  });
}

const mean = (speech: readonly Speech[]): number =>
  speech.reduce((sum, { quotation }) => sum + quotation.confidence, 0) / speech.length;
