import { expect, test } from 'vitest';
import { checkMessage, checkView } from './check-limits.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const button = (more: object) => ({ type: 'button', text: plain('Press'), ...more });
const richText = (...elements: object[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});

test.each([
  ['more than 50 blocks', Array.from({ length: 51 }, () => ({ type: 'divider' }))],
  ['an unknown block', [{ type: 'marquee' }]],
  ['a block for modals', [{ type: 'alert', text: plain('x') }]],
  ['a section without text', [{ type: 'section' }]],
  ['a section that is too long', [section('x'.repeat(3_001))]],
  ['an empty text', [section('')]],
  ['a call of everybody', [section('<!channel>')]],
  ['a link that is not the web’s', [section('<javascript:alert(1)|x>')]],
  ['a bare ampersand', [section('Health & Care')]],
  ['a header that is no plain text', [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }]],
  ['a header that is too long', [{ type: 'header', text: plain('x'.repeat(151)) }]],
  ['a label that is too long', [{ type: 'actions', elements: [button({ text: plain('x'.repeat(76)) })] }]],
  ['a value that is too long', [{ type: 'actions', elements: [button({ value: 'x'.repeat(2_001) })] }]],
  [
    'two buttons of one id',
    [{ type: 'actions', elements: [button({ action_id: 'a' }), button({ action_id: 'a' })] }],
  ],
  [
    'two blocks of one id',
    [
      { type: 'divider', block_id: 'a' },
      { type: 'divider', block_id: 'a' },
    ],
  ],
  ['an empty list of buttons', [{ type: 'actions', elements: [] }]],
  ['an empty element of rich text', [richText({ type: 'text', text: '' })]],
  ['an unknown element of rich text', [richText({ type: 'blink', text: 'x' })]],
  ['13,200 characters together', Array.from({ length: 5 }, () => section('x'.repeat(2_700)))],
])('%s is a fault', (_, blocks) => {
  expect(checkMessage({ text: 'x', blocks })).not.toEqual([]);
});

test('a message without a text is a fault, and one in order is none', () => {
  const blocks = [
    section('<https://example.org|A &amp; B> · 2017'),
    richText({ type: 'text', text: '<!channel> & *x*' }),
  ];
  expect(checkMessage({ blocks })).not.toEqual([]);
  expect(checkMessage({ text: 'x', blocks })).toEqual([]);
});

test.each([
  ['without a title', { type: 'modal', blocks: [{ type: 'divider' }] }],
  ['with too long a title', { type: 'modal', title: plain('x'.repeat(25)), blocks: [{ type: 'divider' }] }],
  ['without blocks', { type: 'modal', title: plain('x'), blocks: [] }],
  ['of no kind', { title: plain('x'), blocks: [{ type: 'divider' }] }],
  [
    'with too much metadata',
    { type: 'home', private_metadata: 'x'.repeat(3_001), blocks: [{ type: 'divider' }] },
  ],
])('a view %s is a fault', (_, view) => {
  expect(checkView(view)).not.toEqual([]);
});
