export const generalHelp = `postil reads news articles: language, structure, names, dates, deadlines, and an English gloss.

Usage: postil COMMAND …

  annotate [PATH…|-]   annotate files, folders or standard input
  serve                the web page and the HTTP API
  evaluate GOLD…       score Postil against annotations made by people
  formats              the export formats
  languages            the languages that Postil knows best
  worker               a worker of a shared queue (not in this version)

  postil COMMAND --help   more about one command
  postil --version        the version

Examples:
  postil annotate article.html
  postil annotate articles/ --out annotations/
  postil serve`;

const annotateHelp = `Usage: postil annotate [PATH…|-] [options]

Annotates articles. A PATH is a file, a folder (its .txt, .html, .md and .jsonl files and those of its folders) or
a pattern such as "news/**/*.txt". Without a PATH, or with -, the article comes from standard input. Hidden files
are left out, and links inside folders are not followed.

What comes in
  --from FORMAT         auto (by file name and content), text, html, markdown or jsonl
                        jsonl: an article a line, {"id", "text", "published"?, "language"?, "title"?, "url"?}
  --language CODE       the article's language, instead of what Postil would detect
  --published ISO-DATE  when it was published, so that "next Monday" gets a date
                        both for one article; with jsonl write them into the records

What goes out
  --to FORMAT           one of "postil formats". Without it: json for one article or with --out, jsonl for several
                        on standard output (json means jsonl there: a document a line;
                        several articles as html need --out)
  --out DIR             a file per article under DIR: the path below the folder that all PATHs share, with the
                        format's extension. Articles of one name keep their own extension too (a.txt.json, a.html.json).
                        A record of a jsonl file goes to FILE/ID
  --no-gloss            leave the English gloss out, which is most of the work

How
  --jobs N              articles at the same time; the output stays in the order of the input
  --resume              with --out: skip what this version has made from the same text with the same options
  --force               with --out: write over files that Postil did not write, and do everything again
  --watch               with --out: go on and annotate what is added or changed, until Ctrl-C
  --quiet               say nothing but what failed
  --json                report on standard error for programs: a JSON object a line

Exit status: 0 all done, 1 some articles failed, 2 wrong usage, 3 nothing could be read, 130 interrupted.

Examples:
  postil annotate article.html > article.json
  pbpaste | postil annotate - --published 2021-01-07
  postil annotate articles/ --out annotations/ --jobs 4 --resume
  zcat news.jsonl.gz | postil annotate - --from jsonl --no-gloss > news.annotated.jsonl`;

const serveHelp = `Usage: postil serve [options]

Starts the web page and the HTTP API and says at which address they are.

  --host ADDRESS   address to listen at (127.0.0.1: this machine only)
  --port N         port (4747; 0 takes a free one)
  --jobs N         articles that are annotated at the same time

Example:
  postil serve --port 8080`;

const evaluateHelp = `Usage: postil evaluate GOLD… [options]

Annotates articles and compares the result with what people annotated. GOLD is
  a folder with gold.json beside article.txt, .html or .md, at any depth, or such a gold.json, or
  a data file: .jsonl with spans, times or languages, .tsv with tokens and tags or with translations, .conllu

  --language CODE   the language of all articles, where the data does not say it
  --limit N         only the first N articles of each file
  --jobs N          articles at the same time
  --json            the scores as JSON

Example:
  postil evaluate corpus/fr`;

const simpleHelp: Readonly<Record<string, string>> = {
  annotate: annotateHelp,
  serve: serveHelp,
  evaluate: evaluateHelp,
  formats: 'Usage: postil formats\n\nLists the export formats: name, file extension, purpose.',
  languages:
    'Usage: postil languages\n\nLists the languages with a full pack. Others get names and numeric dates.',
  worker: 'Usage: postil worker\n\nNot in this version: it will work off a shared queue, with DATABASE_URL.',
};

export const commandHelp = (name: string): string | null =>
  Object.hasOwn(simpleHelp, name) ? (simpleHelp[name] ?? null) : null;
