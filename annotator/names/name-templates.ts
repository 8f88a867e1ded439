/** The features of the name tagger, one a line: attributes of name-attributes.ts at offsets from the word. */
export const nameTemplates = `
text
text[-1]
text[1]
key
key[-1]
key[-2]
key[1]
key[2]
key[-1] key
key key[1]
key[-2] key[-1]
key[1] key[2]
key[-1] key[1]
shape
outline
outline[-1] outline
outline outline[1]
outline[-1] outline outline[1]
outline[-1] key
outline key[1]
outline key[-1]
start2
start3
start4
end1
end2
end3
end4
end5
end3[-1]
end3[1]
end3[-1] outline
lastPart
pos
pos[-1]
pos[1]
pos[-1] pos
pos pos[1]
pos[-1] pos pos[1]
pos[-2] pos[-1] outline
line outline
place outline
place usage
place key
quoted outline
known
known[-1]
known[1]
known alsoKnown
known key[-1]
known key[1]
known usage place
known cueBefore
known cueNoun
known personal
small
small key[-1]
small key[1]
small[-1] small
small small[1]
personal
personal[-1] personal
personal personal[1]
personal[-1] outline
personal outline[1]
personal runPlace
usage
usage[1] usage
runPlace
runPlace outline
runPlace runFirst
runPlace runLast
runFirst
runLast
beforeRun
afterRun
beforeRun runPlace
afterRun runPlace
beforeRun known
beforeRun afterRun
cueBefore
cueAfter
cueNoun
cueBefore runPlace
cueNoun runPlace
cueAfter runPlace
judged
judged[-1]
judged[1]
judged score
score
judged known
judged place
judged outline
judged[-1] judged judged[1]
judged key
judged key[-1]
judged beforeRun
elsewhere
elsewhere judged
elsewhere known
elsewhere runPlace
`;
