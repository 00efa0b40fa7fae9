import type { Button, KnownBlock } from '@slack/types';
import { showPartialDate } from '../corpus/partial-date.ts';
import {
  describeDigest,
  describeLine,
  describePeriod,
  describePosts,
  describeReasons,
} from '../digest/describe-digest.ts';
import { describeSchedule } from '../digest/describe-subscription.ts';
import type { Digest, DigestItem } from '../digest/digest.ts';
import { type KnownNames, nameOf } from '../digest/known-names.ts';
import type { Coverage } from '../digest/prepare-digest.ts';
import type { Schedule } from '../digest/subscription.ts';
import { button } from './button.ts';
import { cutText } from './cut-text.ts';
import { DIGEST_ACTIONS } from './digest-action-ids.ts';
import { encodeDigestPlace } from './digest-place.ts';
import { LIMITS } from './limits.ts';
import { documentAddress } from './link-to-document.ts';
import { fitsOneMessage, type Message } from './message.ts';
import { escapeMrkdwn, fallbackText, link, mrkdwn, plain } from './mrkdwn.ts';
import { quotePassage } from './quote-passage.ts';
import { encodeReasons } from './reasons-value.ts';
import { richText, section, textElements } from './rich-text.ts';
import { sentence } from './sentence.ts';

const MAX_TITLE = 150;
const MAX_SUMMARY = 900;
const MAX_EXCERPT = 400;
const MAX_POST = 500;
/** How many items one press of *More* shows. */
const PER_PAGE = 8;

/** What a single item is rendered with. */
export type ItemRendering = { readonly names: KnownNames; readonly publicUrl: string };

/** What a digest is rendered with, besides itself. */
export type DigestRendering = ItemRendering & {
  readonly subscriptionId: string;
  readonly schedule: Schedule;
  /** What it was composed for: *More* composes it again. */
  readonly coverage: Coverage;
  /** Shown to one person, now or as of another day; the buttons that change something are left out. */
  readonly isPreview: boolean;
  /** Something to say of this delivery: that a bank holiday moved it, or that it is late. */
  readonly note?: string | undefined;
};

/**
 * A digest as a message, within Slack's limits: what it covers in a sentence, then its items under their
 * regions, each with its date, its link, its words and *Why this?*. Where not all that is meant for the
 * message fits, second excerpts go first, then items; what is left out is behind *More*.
 */
export function renderDigest(digest: Digest, rendering: DigestRendering): Message {
  const { names, schedule } = rendering;
  const summary = describeDigest(digest, names, schedule.timeZone);
  const compose = (shown: number, excerpts: number): KnownBlock[] => [
    {
      type: 'header',
      text: plain(`ADCS digest, ${describePeriod(digest, schedule.timeZone)}`, LIMITS.header.text),
    },
    richText(section(textElements(cutText(summary, MAX_SUMMARY)))),
    ...(digest.kind === 'quiet' ? latestLink(digest, rendering) : []),
    ...renderItems(digest.items.slice(0, shown), excerpts, rendering),
    footer(digest, shown, rendering),
    ...buttons(digest, shown, rendering),
  ];
  const [first] = digest.items;
  return {
    text: fallbackText(
      `ADCS digest, ${describePeriod(digest, schedule.timeZone)}:`,
      summary,
      first
        ? `First: ${first.kind === 'post' ? describePosts(first) : `${describeLine(first, names)}.`}`
        : null,
    ),
    blocks: fullest(digest.shown, compose),
  };
}

/** The items from `from` on, for the person who pressed *More*; null where there are none. */
export function renderMoreOfDigest(digest: Digest, from: number, rendering: DigestRendering): Message | null {
  const rest = digest.items.slice(from);
  if (rest.length === 0) return null;
  const heading = `More of the digest, ${describePeriod(digest, rendering.schedule.timeZone)}`;
  const blocks = fullest(Math.min(PER_PAGE, rest.length), (shown, excerpts) => [
    richText(section(textElements(heading, { bold: true }))),
    ...renderItems(rest.slice(0, shown), excerpts, rendering),
    ...(from + shown < digest.items.length
      ? [{ type: 'actions' as const, elements: [more(from + shown, rendering)] }]
      : []),
  ]);
  return { text: fallbackText(`${heading}: ${rest.map((item) => `“${item.title}”`).join(', ')}.`), blocks };
}

/** What *Why this?* says. */
export function renderReasons(reasons: Parameters<typeof describeReasons>[0], names: KnownNames): Message {
  return sentence(`${describeReasons(reasons, names)} Use the Change button to be told of something else.`);
}

/** The fullest composition that fits: first with fewer excerpts, then with fewer items. */
function fullest(count: number, compose: (shown: number, excerpts: number) => KnownBlock[]): KnownBlock[] {
  for (let shown = count; shown > 0; shown -= 1) {
    for (const excerpts of [2, 1]) {
      const blocks = compose(shown, excerpts);
      if (fitsOneMessage(blocks, LIMITS.message)) return blocks;
    }
  }
  return compose(0, 0);
}

/** Items under the headings of their regions, each with as many excerpts. */
export function renderItems(
  items: readonly DigestItem[],
  excerpts: number,
  rendering: ItemRendering,
): KnownBlock[] {
  return items.flatMap((item, i) => {
    const heading = headingOf(item, rendering.names);
    const isFirstOfGroup = i === 0 || headingOf(items[i - 1] as DigestItem, rendering.names) !== heading;
    return [
      ...(isFirstOfGroup ? [richText(section(textElements(cutText(heading, 100), { bold: true })))] : []),
      ...renderItem(item, excerpts, rendering),
    ];
  });
}

function renderItem(item: DigestItem, excerpts: number, rendering: ItemRendering): KnownBlock[] {
  const anchor = item.kind === 'post' ? item.anchor : (item.passages[0]?.anchor ?? null);
  const address = documentAddress({ url: item.url, document: item.documentId, anchor }, rendering.publicUrl);
  const source = [
    `*${link(address, cutText(item.title, MAX_TITLE))}*`,
    showPartialDate(item.published, item.publishedBasis),
    ...(item.kind === 'document' && item.standing === 'updated' ? ['updated'] : []),
    ...committeesOf(item, rendering.names),
  ].join(' · ');
  const said = item.kind === 'post' ? `${changeOfPost(item)}\n${source}` : source;
  return [
    { type: 'section', text: mrkdwn(said), accessory: why(item) },
    ...(item.kind === 'post'
      ? quotePassage({ introduction: null, excerpt: item.changes[0].role.evidence, marks: [] }, MAX_EXCERPT)
      : item.passages.slice(0, excerpts).flatMap((passage) => quotePassage(passage, MAX_EXCERPT))),
  ];
}

function changeOfPost(item: Extract<DigestItem, { kind: 'post' }>): string {
  const kind = item.changes.length > 1 ? 'Changes of posts' : 'Change of post';
  return `*${kind}:* ${escapeMrkdwn(cutText(describePosts(item), MAX_POST))}`;
}

function headingOf(item: DigestItem, names: KnownNames): string {
  if (item.kind === 'document' && item.standing === 'held') return 'Held before';
  return item.region ? nameOf(item.region, names.regions) : 'Committees and the association';
}

function committeesOf({ region, committees }: DigestItem, names: KnownNames): string[] {
  if (region) return [];
  return committees.slice(0, 2).map((slug) => escapeMrkdwn(cutText(nameOf(slug, names.committees), 80)));
}

function latestLink({ latest }: Digest, { publicUrl, names }: DigestRendering): KnownBlock[] {
  if (!latest) return [];
  const address = documentAddress({ url: latest.url, document: latest.documentId, anchor: null }, publicUrl);
  const whose = latest.region ? [escapeMrkdwn(nameOf(latest.region, names.regions))] : [];
  const line = [
    link(address, cutText(latest.title, MAX_TITLE)),
    showPartialDate(latest.published, latest.publishedBasis),
    ...whose,
  ];
  return [{ type: 'section', text: mrkdwn(line.join(' · ')) }];
}

function footer(digest: Digest, shown: number, rendering: DigestRendering): KnownBlock {
  const left = digest.items.length - shown;
  const words = [
    left > 0 ? `${left} more: press More.` : '',
    rendering.note ?? '',
    rendering.isPreview
      ? 'This is a preview that only you see.'
      : `It comes ${describeSchedule(rendering.schedule)}.`,
  ];
  return { type: 'context', elements: [plain(words.filter(Boolean).join(' '), 500)] };
}

function buttons(digest: Digest, shown: number, rendering: DigestRendering): KnownBlock[] {
  const { subscriptionId, isPreview } = rendering;
  const elements = [
    ...(shown < digest.items.length ? [more(shown, rendering)] : []),
    button(DIGEST_ACTIONS.change, 'Change', subscriptionId),
    ...(isPreview
      ? []
      : [
          button(`${DIGEST_ACTIONS.pause}1`, 'Pause a week', subscriptionId),
          button(`${DIGEST_ACTIONS.pause}4`, 'Pause four weeks', subscriptionId),
          button(DIGEST_ACTIONS.stop, 'Stop', subscriptionId),
        ]),
  ];
  return [{ type: 'actions', elements }];
}

function more(from: number, { subscriptionId, coverage, isPreview }: DigestRendering): Button {
  const place = encodeDigestPlace({ subscriptionId, ...coverage, from, isPreview });
  return button(DIGEST_ACTIONS.more, 'More', place);
}

function why(item: DigestItem): Button {
  const spoken = `Why “${item.title}” is in the digest`;
  return button(DIGEST_ACTIONS.why, 'Why this?', encodeReasons(item.reasons), spoken);
}
