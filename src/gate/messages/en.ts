import type { GateMessages } from './GateMessages.ts'

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

const because = (why: string): string => (why === '' ? '' : ` (${why})`)

const orMention = (isEmployer: boolean): string =>
  isEmployer
    ? 'correct the employer in this byline'
    : 'if nobody is credited enter these words under Mentions with a reason'

/** English, without a comma or colon of its own. */
export const en: GateMessages = {
  intro: 'Not published. Please mend first',
  rules: {
    'text-blank': ({ field, actual }) =>
      `${field} says nothing${actual === '' ? '' : ` yet (it reads ${actual})`} – write it`,
    'attribution-missing': ({ field }) =>
      `${field} is empty – choose whom the story is from or add a byline of our own staff`,
    'attribution-undeclared': ({ field, words, names, why, isEmployer }) =>
      `${field} credits ${names} with ${words}${because(why)} and the document does not – add the source or ${orMention(isEmployer)}`,
    'attribution-contradicted': ({ field, words, names, declared, why, isEmployer }) =>
      `${field} says ${names} with ${words}${because(why)} and the sources say ${declared} – make them agree or ${orMention(isEmployer)}`,
    'photo-file-missing': ({ field }) => `${field} is missing – upload the picture`,
    'photo-caption-missing': ({ field, actual }) =>
      actual === ''
        ? `${field} is empty – write what the picture shows`
        : `${field} reads ${actual} as a camera or a program wrote it – write what the picture shows`,
    'photo-credit-missing': ({ field }) => `${field} is empty – choose whom the picture is from`,
    'photo-credit-contradicted': ({ field, words, names, declared, why }) =>
      `${field} says ${declared} and the file itself says ${names} with ${words}${because(why)} – make them agree or ${orMention(false)}`,
    'photo-credit-stale': ({ field, actual }) =>
      `${field} was given for another file – compare it with ${actual} and choose it again`,
    'photo-made-undeclared': ({ field, words }) =>
      `the file says that a machine made this picture or parts of it (${words}) – say so in ${field}, which readers see; if the file is wrong, enter this code under Mentions with a reason`,
    'sidebar-source-missing': ({ field }) => `${field} is empty – choose whom the box is from`,
    'quote-work-missing': ({ field }) => `${field} is empty – name the work quoted or the speaker`,
    'link-missing': ({ field, link }) =>
      `${field} uses ${link} which does not exist – remove it or choose another`,
    'link-unpublished': ({ field, link }) =>
      `${field} uses ${link} which is not published – publish it first or remove it`,
    'source-retired': ({ field, names, date }) =>
      `${field} newly credits ${names} which is retired from ${date} – choose another source`,
    'taken-down': ({ field, reason }) =>
      `${field} stands${reason === '' ? '' : ` (${reason})`} – release the document before it is published again`,
    embargoed: ({ field, date }) => `${field} is ${date} – schedule it for then or later`,
    'rights-expired': ({ field, date }) =>
      `${field} was ${date} – use another picture or renew the rights and change the date`,
    'rights-channel': ({ field, channel }) =>
      `${field} does not include ${channel} – use another picture or get permission and change it`,
    'not-approved': ({ field }) =>
      `${field} and all that goes with it is not approved as it stands – have it approved by someone who may publish`,
  },
  broken: (rule, { field, failure }) =>
    `${field} could not be checked (the rule ${rule} broke with ${failure}) – tell an administrator`,
  unreadable: ({ field, words }) =>
    `${field} holds something a story has no place for (${words}) – remove it or write it as paragraphs`,
  inLocale: (message, locale) => `[${locale}] ${message}`,
  row: (label, numbers) => `${label} ${numbers.join('.')}`,
  quote: (words) => `“${words}”`,
  when: ({ year, month, day, time }) =>
    `${day} ${months[month - 1]} ${year}${time === undefined ? '' : ` at ${time.hour}.${time.minute}`}`,
  and: ' and ',
  links: {
    photo: 'the photo',
    sidebar: 'the box',
    source: 'the source',
    document: 'the document',
  },
  fieldOf: (link, field) => `${field} of ${link}`,
  channels: {
    web: 'the web',
    print: 'print',
  },
  readAs: {
    englishDateline: 'a dateline with the agency in brackets',
    openDateline: 'a dateline that ends in the agency',
    chineseDateline: 'a dateline with the agency between the place and a dash',
    chain: 'a picture credit with the agency beside a name or another agency',
    label: 'a name after a label such as Source or Photo',
    from: 'a sentence that opens with whom it is from',
    compiled: 'a sentence that puts several reports together',
    compiler: 'an agency that puts the reports of others together',
    reporter: 'the signature of an agency’s reporter or photographer',
    dateline: 'an agency with the place and date of its dispatch',
    headline: 'an agency before or after a headline',
    column: 'the name of an agency’s column before a headline',
    article: 'a commentary of an agency',
    picture: 'an agency that supplied the picture',
    say: 'a sentence in which the agency reports or says something',
    finding: 'a sentence in which the agency learned or found something',
    introduced: 'a sentence with which the agency’s text is introduced',
    aged: 'an agency and the age of its report behind a headline',
    signed: 'a byline or copyright line with the agency',
    prose: 'a sentence that gives the agency as its source',
    wireLine: 'a line that says which agency supplied or helped',
    stamped: 'a name beside a date or page number as papers stamp them',
    bare: 'an agency alone in brackets or behind a sentence',
    staff: 'a signature without the name of an agency',
    names: 'whoever is named in a line of credits is credited',
    employer: 'it was chosen as the employer in this byline',
  },
  fields: {
    kicker: 'Kicker',
    'attribution.place': 'Place',
    'corrections.*.text': 'Correction',
    photographer: 'Photographer',
    copyright: 'Copyright',
    place: 'Place',
    usageTerms: 'Usage terms',
    made: 'How it was made',
    headline: 'Headline',
    deck: 'Deck',
    house: 'House',
    body: 'Body',
    'attribution.sources': 'Sources',
    'attribution.via': 'Via',
    'byline.*.name': 'Name in byline',
    'byline.*.role': 'Role in byline',
    'byline.*.source': 'Employer in byline',
    'photos.*.photo': 'Photo',
    'photos.*.caption': 'Caption here of photo',
    sidebars: 'Boxes',
    file: 'Picture file',
    caption: 'Caption',
    alt: 'Alternative text',
    credits: 'Credits',
    via: 'Via',
    usableIn: 'Usable in',
    usableUntil: 'Usable until',
    title: 'Title',
    'quote.text': 'The line',
    'quote.speaker': 'Speaker',
    'quote.work': 'Work',
    'quote.gloss': 'Gloss',
    'quote.from': 'Words before the work',
    intro: 'Introduction',
    points: 'Points',
    'points.*.heading': 'Heading of point',
    'points.*.items.*.text': 'Bullet of point',
    sources: 'Sources',
    embargoUntil: 'Embargo until',
    'takedown.at': 'Takedown',
    publication: 'Publication',
    edition: 'Edition',
    section: 'Section',
  },
  guard: {
    nameBlank: 'Name is empty – give it a name that readers know',
    keyBlank: 'Key is empty – give it a key such as xinhua',
    keyCredited: (key, users) =>
      `The key ${key} can no longer change: documents credit it (${users}) – make another source instead`,
    sourceUsed: (key, users) =>
      `The source ${key} cannot be deleted: documents credit it (${users}) – set "Retired from" instead and nobody can choose it any more`,
    assetUsed: (what, users) =>
      `${what} cannot be deleted: public documents use it (${users}) – take it down first`,
    ledgerFinal: 'The ledger of decisions is final: no line of it is changed or deleted',
    otherFile:
      'This photo has been published and its file can no longer be replaced or cropped; upload the new picture as a photo of its own',
    publicRow: 'This document is public: only those who may publish change, withdraw or remove it',
    lostUpdate:
      'Somebody else changed this document while this save was under way, so it was not made. Load it again, look at their change, and save once more.',
    slugTaken: (slug, headline) =>
      `"${slug}" was the slug of “${headline}”, and old links still lead there. Choose another one.`,
  },
  audit: {
    breach: 'BREACH',
    degraded: 'degraded',
    'decision-missing': () => 'nobody was ever cleared to publish it',
    'decision-differs': () => 'what is public is not what was cleared last',
    'decision-withdrawn': () => 'it was taken down, not cleared since, and is public all the same',
    unreadable: (detail) => `it cannot be read (${detail})`,
    misplaced: 'misplaced',
    'kept-missing': () =>
      'readers do not get it, though it is public; `payload newsroom:audit --mend` keeps it for them',
    'kept-differs': () =>
      'readers get something else than what is public; `payload newsroom:audit --mend` makes it anew',
    'kept-left-over': () =>
      'readers get it, though it is not public; `payload newsroom:audit --mend` takes it away',
    summary: ({ looked, breaches, inBreach, degraded, misplaced }) =>
      `${looked} public documents: ${inBreach} in breach (${breaches} findings), ${degraded} degraded${misplaced > 0 ? `, ${misplaced} misplaced` : ''}.`,
  },
  schedules: {
    notTheirs: 'Only those who may publish set or cancel a schedule, or remove what is scheduled',
    unapproved:
      'This schedule has no approval on record (it may be from an older version) and was not carried out – look at the document and schedule it again',
    altered:
      'This schedule was changed after it was set (its time, its locale or its user) and was not carried out – schedule it again',
    changed: (what, fields, words) =>
      `Changed since it was scheduled${what && ` in ${what}`}: ${fields}${words} – it was not carried out; look at it and schedule it again`,
    words: (before, after) => ` (it was “${before}” and is now “${after}”)`,
    and: ', ',
    others: 'other fields',
    fields: {
      kicker: 'Kicker',
      attribution: 'Attribution',
      byline: 'Byline',
      photos: 'Photos',
      section: 'Section',
      slug: 'Slug',
      corrections: 'Corrections',
      mentions: 'Mentions',
      photographer: 'Photographer',
      copyright: 'Copyright',
      place: 'Place',
      quote: 'Quote',
      rows: 'Rows',
      filename: 'File',
    },
  },
}
