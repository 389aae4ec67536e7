import type { WorkspaceEdit } from 'vscode-languageserver';
import { fixAll, fixesOf } from '../rules/index.ts';
import type { Edit } from '../rules/rule.ts';
import { plainText } from '../words/phrase.ts';
import type { CheckedSnapshot } from './checkedSnapshot.ts';
import type { ClientTraits } from './clientTraits.ts';
import type { ProblemData } from './codeActionData.ts';
import { decidedReading } from './decidedReading.ts';
import { workspaceEdit } from './workspaceEdit.ts';

type ArticleData = Exclude<ProblemData, { fix: 'folder' }>;

/** Of the article itself; none where its text no longer has the problem. */
export function editOf(data: ArticleData, checked: CheckedSnapshot, traits: ClientTraits): WorkspaceEdit | undefined {
  const edits = editsOf(data, checked);
  return edits.length > 0 ? workspaceEdit(checked.snapshot, edits, traits) : undefined;
}

function editsOf(data: ArticleData, { snapshot, problems, configuration, placed }: CheckedSnapshot): readonly Edit[] {
  const { article } = snapshot;
  if (data.fix !== 'one') {
    const only = data.fix === 'rule' ? data.rule : undefined;
    return fixAll(article, configuration, { only, reading: decidedReading(article, placed, snapshot.people) });
  }
  const { rule, start, end, title } = data;
  const problem = problems.find(each => each.rule === rule && each.start === start && each.end === end);
  return (problem && fixesOf(article, problem).find(fix => plainText(fix.title) === title)?.edits) ?? [];
}
