import { ABLE, EAGER, PLAIN } from './capabilities.ts';
import { closedFiles } from './closedFiles.ts';
import { colouring } from './colouring.ts';
import { completing } from './completing.ts';
import { deciding } from './deciding.ts';
import { editing } from './editing.ts';
import { type Desks, type Start, sharedVisit } from './editor.ts';
import { exporting } from './exporting.ts';
import { fixing } from './fixing.ts';
import { folders } from './folders.ts';
import { greeting } from './greeting.ts';
import { hinting } from './hinting.ts';
import { merging } from './merging.ts';
import { navigating } from './navigating.ts';
import { problems } from './problems.ts';
import { projects } from './projects.ts';
import { renaming } from './renaming.ts';
import { settings } from './settings.ts';
import { showing } from './showing.ts';
import { translatingArticles } from './translatingArticles.ts';
import { translatingDecisions } from './translatingDecisions.ts';
import { trouble } from './trouble.ts';

/** What every server must answer, however it is reached. */
export function conversations(start: Start): void {
  const desks: Desks = {
    able: sharedVisit(start, { capabilities: ABLE }),
    eager: sharedVisit(start, { capabilities: EAGER }),
    plain: sharedVisit(start, { capabilities: PLAIN }),
  };
  for (const talk of [
    greeting,
    showing,
    navigating,
    editing,
    renaming,
    hinting,
    colouring,
    completing,
    problems,
    fixing,
    exporting,
    deciding,
    merging,
    settings,
    projects,
    folders,
    closedFiles,
    translatingArticles,
    translatingDecisions,
    trouble,
  ])
    talk(start, desks);
}
