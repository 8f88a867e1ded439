/** English words that carry grammar and no content of their own. */
export const lightWords: ReadonlySet<string> = new Set(
  `the a an of to in on at for by with from into and or but not is are was were be been being am has have had having do
  does did will would can could may might must should shall it he she they we you i him her them us me his its their our
  my your this that these those there which who whom whose what as if than so no , . ; : 's up out about also very more
  most all any some one when where while then too such only just even`.split(/\s+/),
);
