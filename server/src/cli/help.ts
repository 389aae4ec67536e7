export const OVERVIEW = `Usage: copydesk COMMAND PATH... [options]

Reads news articles as plain text (UTF-8) and tells who said what and what is wrong with the text.

Commands:
  outline   print who said what
  check     report what is wrong with the text
  fix       repair what can be repaired safely
  export    write what was found to files
  import    make annotations of what other tools have annotated
  compare   tell how far two annotators agree

What holds for the articles of a folder (rules, a house style, people) stands in a copydesk.json in it or above it;
options win.

PATH is a file, or a folder that is searched for *.txt and *.seed; what is hidden and node_modules are left out.

Options:
  -h, --help      help on a command: copydesk COMMAND --help
  -v, --version   print the version

Colours are used on a terminal unless the environment has NO_COLOR.

Exit status: 0 all went well, 1 "check" found problems at warning or above or "compare" disagreements, 2 wrong use, or
input or output that failed (each is named on standard error, and the other files are still done).
`;

export const HELP = {
  outline: `Usage: copydesk outline PATH...

Prints the quotations of each article in text order: paragraph, speaker, words. In brackets stands the source in the
text's words where it is not known who that is.

Exit status: 0, or 2 if a PATH could not be read.
`,
  check: `Usage: copydesk check PATH... [options]

Reports what is wrong with the text of articles, each finding with the name of its rule, and which annotations of
NAME.anno.json are not sure to belong anywhere since the text was changed.

Options:
  -f, --format FORMAT   text (default), json, sarif (2.1.0), or github (annotations of a GitHub workflow)
  -r, --rule ID=LEVEL   set a rule to off, hint, information, warning or error; may be given several times
  -s, --style STYLE     house style: none, ap, reuters or guardian; without it the one in copydesk.json

Exit status: 0 nothing at warning or above, 1 something is, 2 wrong use or a PATH could not be read.
`,
  fix: `Usage: copydesk fix PATH... [options]

Repairs what can be repaired without a doubt, never inside quotation marks. Line ends, permissions and everything else
in a file stay as they are; a file is replaced only when its new text is safely on the disk.

Options:
  -n, --dry-run         show what would be changed, and change nothing
  -r, --rule ID=LEVEL   as for check; a rule that is off repairs nothing
  -s, --style STYLE     as for check

Annotations that it can't obey since their words are gone are shown.

Exit status: 0, or 2 if a PATH could not be read or written.
`,
  export: `Usage: copydesk export PATH... --format FORMAT --out DIR

Writes one file an article into DIR, as the annotator has decided: NAME.anno.json beside NAME.txt is obeyed. A file is
replaced only when its new content is safely on the disk.

Options:
  -f, --format FORMAT   json            the whole article; offsets in UTF-16 code units      NAME.json
                        citron          quotations and speakers as BBC Citron writes them    NAME.json
                        brat            standoff as in PolNeAR, and annotation.conf          NAME.ann
                        label-studio    tasks, and the labelling interface label-studio.xml  NAME.json
                        doccano         sequence labelling with relations                    NAME.jsonl
                        tei             TEI P5, a <said> for each quotation                  NAME.xml
                        csv             a table of quotations, for spreadsheets              NAME.csv
                        web-annotation  W3C annotation collection                            NAME.jsonld
  -o, --out DIR         where to write; made if it does not exist
      --only-decided    only what an annotator has decided, nothing that is proposed
  -r, --rule ID=LEVEL   as for check, for the problems in json
  -s, --style STYLE     as for check

Offsets count Unicode code points, but UTF-16 code units in json and doccano. docs/formats.md tells what each format
holds and what it loses. annotation.conf and label-studio.xml are left as they are if DIR has them already.

Exit status: 0, or 2 if a PATH could not be read, DIR could not be written, two articles would get the same NAME, or
decisions were left out since their words are gone.
`,
  import: `Usage: copydesk import ANNOTATION... --format FORMAT --text DIR --out DIR

Writes what other tools have annotated as annotations of copydesk, NAME.anno.json for the text NAME.txt. What such a file
has already stays as it is. ANNOTATION is a file, or a folder that is searched.

Options:
  -f, --format FORMAT   brat    standoff as in PolNeAR (*.ann)
                        citron  JSON as BBC Citron writes it (*.json)
  -t, --text DIR        where the texts are: NAME.txt or NAME.seed for NAME.ann, NAME_READER.ann or NAME.json
  -o, --out DIR         where to write; made if it does not exist

Where NAME.anno.json has annotations of another reader, NAME_READER.ann becomes NAME.READER.anno.json.

Exit status: 0, or 2 if something could not be read or written, or does not fit the text: it is named with its place and
left out, and the rest is still imported.
`,
  compare: `Usage: copydesk compare A B [options]

Tells what two annotators see differently, and how far they agree: F of the content of quotations, Krippendorff's alpha
over tokens, Cohen's kappa of the speakers. A and B are sidecars of one text, or folders of sidecars, in which those of
the same text belong together; texts that only one of both has annotated are named. The text is beside one of them: NAME.txt
for NAME.anno.json and NAME.READER.anno.json.

Options:
  -f, --format FORMAT   text (default), or json, offsets in UTF-16 code units

Exit status: 0 no disagreement, 1 some, 2 something could not be read, or has nothing to be compared with.
`,
} as const;

export type CommandName = keyof typeof HELP;
