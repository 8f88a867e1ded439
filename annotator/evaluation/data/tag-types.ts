import { type MentionType, mentionTypes } from '../../document/annotated-article.ts';

const types: Readonly<Record<string, MentionType>> = {
  per: 'person',
  org: 'organization',
  organization_company: 'organization',
  company: 'organization',
  loc: 'place',
  location: 'place',
  location_city: 'place',
  location_street: 'place',
  location_stop: 'place',
  location_route: 'place',
};

/** The document's type for a data set's tag; null for what is not scored as a name (dates, miscellaneous). */
export function typeOfTag(tag: string): MentionType | null {
  const key = tag.toLowerCase().replaceAll('-', '_');
  return types[key] ?? mentionTypes.find(type => type === key) ?? null;
}
