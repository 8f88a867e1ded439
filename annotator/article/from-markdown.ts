import { Lexer, type Token, type Tokens } from 'marked';
import type { BlockKind, Metadata } from '../document/article.ts';
import type { Draft } from './draft.ts';
import { draftOf, type MarkedBlock } from './from-blocks.ts';
import { readFrontMatter } from './front-matter.ts';
import { decodeEntities, stripTags } from './strip-tags.ts';

/** Beyond this a text is taken as it stands: the parser's time grows with the square of the marks. */
const mostMarks = 300;
const mostMarksInAll = 5000;
const longestSource = 500_000;

/** A Markdown article: headings, lists and quotations as blocks, marks and link targets dropped, front matter as metadata. */
export function fromMarkdown(source: string, title: string | null): Draft {
  const { metadata, body } = readFrontMatter(source);
  const blocks = markdownBlocks(body);
  const wanted = title ?? metadata.title;
  return draftOf(withHeadline(blocks, wanted), metadata, wanted);
}

/** The first heading of the first level is the headline, or else the title that the front matter gives. */
function withHeadline(blocks: readonly MarkedBlock[], title: Metadata['title']): readonly MarkedBlock[] {
  const first = blocks.findIndex(({ kind }) => kind === 'headline');
  if (first >= 0) {
    return blocks.map((block, index) =>
      block.kind === 'headline' && index !== first ? { ...block, kind: 'heading' } : block,
    );
  }
  if (title === null || blocks.length === 0) return blocks;
  return [{ text: title, kind: 'headline', language: null }, ...blocks];
}

function markdownBlocks(body: string): readonly MarkedBlock[] {
  const paragraphs = body.split(/\n(?:[ \t]*\n)+/);
  const plain = paragraphs.map(text => ({ text: text.trim(), kind: 'paragraph' as const, language: null }));
  if (body.length > longestSource || countMarks(body) > mostMarksInAll) return plain;
  if (paragraphs.some(paragraph => countMarks(paragraph) > mostMarks)) return plain;
  const blocks = blocksOf(new Lexer({ gfm: true }).lex(body), 'paragraph', 0);
  return blocks.some(({ text }) => text !== '') ? blocks : plain;
}

const countMarks = (text: string) => text.match(/[*_~`[\]<>!]/g)?.length ?? 0;

const deepest = 40;

function blocksOf(tokens: readonly Token[], kind: BlockKind, depth: number): readonly MarkedBlock[] {
  if (depth > deepest) return [{ text: tokens.map(({ raw }) => raw).join(''), kind, language: null }];
  return tokens.flatMap((token): readonly MarkedBlock[] => {
    switch (token.type) {
      case 'heading':
        return [block(plainText(token.tokens ?? []), token.depth === 1 ? 'headline' : 'heading')];
      case 'list':
        return (token as Tokens.List).items.flatMap(item => blocksOf(item.tokens, 'list-item', depth + 1));
      case 'blockquote':
        return blocksOf(token.tokens ?? [], kind, depth + 1);
      case 'table':
        return [token.header, ...token.rows].map((row: readonly Tokens.TableCell[]) =>
          block(row.map(cell => plainText(cell.tokens)).join(' | '), 'paragraph'),
        );
      case 'code':
        return [block(String(token.text), kind)];
      case 'html':
        return [block(stripTags(token.raw).trim(), kind)];
      case 'space':
      case 'hr':
      case 'def':
        return [];
      default:
        return [
          block(
            plainText(inner(token).length > 0 ? inner(token) : [token]),
            imageOnly(token) ? 'caption' : kind,
          ),
        ];
    }
  });
}

const block = (text: string, kind: BlockKind): MarkedBlock => ({
  text: unwrapped(text),
  kind,
  language: null,
});

/** Lines wrapped in the source are one line of the paragraph; a hard break stays. */
const unwrapped = (text: string) => text.replace(/[ \t]*\n[ \t]*/g, ' ').replaceAll('\ufdd0', '\n');

const inner = (token: Token): readonly Token[] => ('tokens' in token ? (token.tokens ?? []) : []);

const imageOnly = (token: Token) => inner(token).length === 1 && inner(token)[0]?.type === 'image';

function plainText(tokens: readonly Token[]): string {
  return tokens
    .map(token => {
      if (token.type === 'br') return '\ufdd0';
      if (token.type === 'html') return stripTags(token.raw);
      if ('tokens' in token && token.tokens && token.type !== 'image') return plainText(token.tokens);
      return decodeEntities('text' in token ? String(token.text) : token.raw);
    })
    .join('');
}
