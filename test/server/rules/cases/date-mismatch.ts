import type { RuleCases } from '../ruleCase.ts';

const FOOT = '\n\n© ⟦2015⟧ Quayside Media';
const QUIET = '\n\n© 2017 Quayside Media';

export default {
  cases: [
    'The ferry sank on ⟦Wednesday, April 12, 2015⟧, in calm water.',
    'The ferry sank on ⟦Monday, 1 May 2018⟧, in calm water.',
    'The ferry sank on ⟦Friday, Feb. 30, 2018⟧, in calm water.',
    'The ferry sank on ⟦Tuesday the 4th of July, 2019⟧.',
    `The ferry sank on Wednesday, April 12, in calm water.${FOOT}`,
    `The ferry sank on Wednesday 12 April in calm water.${FOOT}`,
    `Tiller said Wednesday that it "may be the end of the ferry". "It may be the end of the ferry," she said on April 12.${FOOT}`,
    `The ferry was raised in 2017 and painted.${FOOT}`,
    `The ferry was raised on May 3, 2017, and painted.${FOOT}`,
    'The ferry was raised on May 3, 2017.\n\nCopyright ⟦2016⟧ Quayside Media. All rights reserved.',
    'The ferry sank on Wednesday, April 12, 2017, in calm water.',
    'The ferry sank on Monday, 1 May 2017. It was raised on Tuesday the 4th of July, 2017.',
    `The ferry sank on Wednesday, April 12, in calm water.${QUIET}`,
    `Tiller said Wednesday that it "may be the end of the ferry". "It may be the end of the ferry," she said on April 12.${QUIET}`,
    'The ferry will be raised on May 3, 2020.\n\n© 2015 Quayside Media',
    'The ferry sank on Wednesday, Dec. 31, in calm water.\n\n© 2015 Quayside Media',
    'The ferry sank on Wednesday. It was raised on April 12.\n\n© 2015 Quayside Media',
    'The ferry was raised on May 3, 2017.\n\n© 2014–2018 Quayside Media',
  ],
} satisfies RuleCases;
