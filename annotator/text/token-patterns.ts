import type { Token } from '../document/annotated-article.ts';

export type TokenKind = Token['kind'];

/*
 * What can stand at one place of the text, tried in this order. Every part is bounded, or made of characters that
 * the token consumes, so a pattern costs time in proportion to what it matches.
 */
const letter = String.raw`[\p{L}\p{N}]`;
/** Soft hyphens and joiners live inside words; combining marks belong to the letter before them. */
const wordUnit = String.raw`[\p{L}\p{N}\p{M}_\u00ad\u200b-\u200d\u2060]`;
const part = `${letter}${wordUnit}*`;
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
const topLevel =
  'com|org|net|info|gouv|gov|edu|eu|fr|be|ch|lu|ca|uk|de|at|es|it|pt|br|nl|us|au|nz|ie|io|tv|fm|int|paris|bzh';
const addressTail = String.raw`[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?'’)\]…*]`;
const pictograph = String.raw`\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u20e3)*`;

const url = String.raw`(?:https?:\/\/|ftp:\/\/|www\.)${addressTail}|(?:${label}\.){1,5}(?:${topLevel})(?![\p{L}\p{N}])(?:[/?#]${addressTail}|\/)?`;
const email = String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:${label}\.){1,6}\p{L}{2,24}`;
const handle = String.raw`(?<![\p{L}\p{N}])[@#](?=\p{N}{0,20}[\p{L}_])[\p{L}\p{M}\p{N}_]+`;
const dotted = String.raw`\p{L}\.(?:-?\p{L}\.)+(?:\p{L}(?![\p{L}\p{N}]))?`;
const word = String.raw`[nN][°º](?!\p{L})|\p{Lu}{1,4}&\p{Lu}{1,4}(?!${wordUnit})|${part}(?:[-\u2010\u2011'’ʼ·]${part})*(?:\+{1,2}(?![\p{L}\p{N}+]))?`;
const emoji = String.raw`\p{RI}\p{RI}|${pictograph}(?:\u200d${pictograph})*|[0-9#*]\ufe0f?\u20e3`;
const smiley = String.raw`(?<![\p{L}\p{N}])[:;=]['’]?-?[()DPp](?![\p{L}\p{N}])`;
const run = String.raw`[.…]+|[!?]+[.!?…]*|(?<mark>[-–—=*_~#·])\k<mark>+`;

/** Signed, grouped, decimal, or a date, time, score or range in digits. */
const number = (groupMarks: string) =>
  String.raw`(?:(?<![^\s([«"“])[+−±-])?(?:\p{Nd}{1,3}(?:[${groupMarks}]\p{Nd}{3}){1,8}(?:[.,]\p{Nd}+)?|` +
  String.raw`\p{Nd}+(?:[.,:/'’-]\p{Nd}+){0,12})(?![\p{L}\p{N}]|[-\u2010\u2011]\p{L})`;

const alternatives = (groupMarks: string) =>
  new RegExp(
    `(?<emoji>${emoji})|(?<email>${email})|(?<url>${url})|(?<handle>${handle})|(?<number>${number(groupMarks)})|` +
      `(?<dotted>${dotted})|(?<word>${word})|(?<smiley>${smiley})|(?<run>${run})`,
    'uy',
  );

const noBreakSpaces = String.raw`\u00a0\u202f\u2009`;
export const tokenPattern = alternatives(noBreakSpaces);
export const tokenPatternWithSpacedDigits = alternatives(`${noBreakSpaces} `);

/** A word of nothing but Latin letters before a blank or a mark: no other token can begin so, and most words do. */
export const plainWord = /[A-Za-zÀ-ÖØ-öø-ÿŒœ]+(?=[ \n,;)»])/y;

/** Any one character with the marks that combine with it: what is left where no pattern matches. */
export const anyCharacter = /.\p{M}*/suy;
