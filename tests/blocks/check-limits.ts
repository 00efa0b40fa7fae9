/**
 * Whether Slack would take these blocks: a checker that knows what Slack publishes and nothing of our
 * renderers. It reads plain JSON, as Slack does, and says every fault as a path and a sentence. The figures
 * are written out a second time on purpose.
 */
type Json = Record<string, unknown>;

const BLOCKS_IN: Record<Surface, readonly string[]> = {
  message: ['actions', 'context', 'divider', 'header', 'image', 'rich_text', 'section', 'input', 'container'],
  home: ['actions', 'context', 'divider', 'header', 'image', 'rich_text', 'section', 'input'],
  modal: ['actions', 'context', 'divider', 'header', 'image', 'rich_text', 'section', 'input', 'alert'],
};

export type Surface = 'message' | 'home' | 'modal';

export function checkMessage(message: { text?: unknown; blocks?: unknown }): string[] {
  const blocks = message.blocks ?? [];
  return [
    ...length('text', message.text, 1, 4_000),
    ...checkBlocks(blocks, 'message', 50),
    ...(JSON.stringify(blocks).length > 13_200 ? ['blocks: longer than 13,200 characters together'] : []),
  ];
}

export function checkView(view: unknown): string[] {
  const read = object(view);
  const surface = read.type === 'home' ? 'home' : 'modal';
  const isModal = surface === 'modal';
  return [
    ...(read.type === 'home' || read.type === 'modal' ? [] : ['type: neither home nor modal']),
    ...(isModal ? plainText('title', read.title, 24) : []),
    ...(read.close === undefined ? [] : plainText('close', read.close, 24)),
    ...(read.submit === undefined ? [] : plainText('submit', read.submit, 24)),
    ...(read.private_metadata === undefined
      ? []
      : length('private_metadata', read.private_metadata, 0, 3_000)),
    ...(read.callback_id === undefined ? [] : length('callback_id', read.callback_id, 1, 255)),
    ...checkBlocks(read.blocks, surface, 100),
    ...(JSON.stringify(view).length > 250_000 ? ['view: larger than 250,000 characters'] : []),
  ];
}

function checkBlocks(blocks: unknown, surface: Surface, most: number): string[] {
  if (!Array.isArray(blocks)) return ['blocks: not a list'];
  const ids = blocks.map((block) => object(block).block_id).filter((id) => id !== undefined);
  return [
    ...(blocks.length > most ? [`blocks: ${blocks.length}, more than ${most}`] : []),
    ...(blocks.length === 0 && surface !== 'message' ? ['blocks: none'] : []),
    ...(new Set(ids).size < ids.length ? ['blocks: a block_id stands twice'] : []),
    ...blocks.flatMap((block, index) => checkBlock(`blocks[${index}]`, object(block), surface)),
  ];
}

function checkBlock(at: string, block: Json, surface: Surface): string[] {
  const faults = block.block_id === undefined ? [] : length(`${at}.block_id`, block.block_id, 1, 255);
  if (!BLOCKS_IN[surface].includes(String(block.type)))
    return [...faults, `${at}: ${block.type} cannot stand in a ${surface}`];
  switch (block.type) {
    case 'header':
      return [...faults, ...plainText(`${at}.text`, block.text, 150)];
    case 'divider':
      return faults;
    case 'section':
      return [...faults, ...section(at, block)];
    case 'context':
      return [
        ...faults,
        ...list(`${at}.elements`, block.elements, 10, (path, element) =>
          element.type === 'image' ? image(path, element) : text(path, element, 3_000),
        ),
      ];
    case 'actions':
      return [
        ...faults,
        ...list(`${at}.elements`, block.elements, 25, interactive),
        ...uniqueActionIds(at, block.elements),
      ];
    case 'rich_text':
      return [...faults, ...list(`${at}.elements`, block.elements, 1_000, richTextPart)];
    case 'image':
      return [...faults, ...image(at, block)];
    case 'input':
      return [
        ...faults,
        ...plainText(`${at}.label`, block.label, 2_000),
        ...(block.hint === undefined ? [] : plainText(`${at}.hint`, block.hint, 2_000)),
        ...interactive(`${at}.element`, object(block.element)),
      ];
    case 'alert':
      return [...faults, ...text(`${at}.text`, block.text, 200)];
    case 'container':
      return [
        ...faults,
        ...list(`${at}.child_blocks`, block.child_blocks, 10, (path, child) =>
          checkBlock(path, child, surface),
        ),
      ];
    default:
      return [...faults, `${at}: this checker does not know ${block.type}`];
  }
}

function section(at: string, block: Json): string[] {
  const hasText = block.text !== undefined;
  const hasFields = block.fields !== undefined;
  return [
    ...(hasText || hasFields ? [] : [`${at}: neither text nor fields`]),
    ...(hasText ? text(`${at}.text`, block.text, 3_000) : []),
    ...(hasFields ? list(`${at}.fields`, block.fields, 10, (path, field) => text(path, field, 2_000)) : []),
    ...(block.accessory === undefined ? [] : interactive(`${at}.accessory`, object(block.accessory))),
  ];
}

function interactive(at: string, element: Json): string[] {
  const known = element.action_id === undefined ? [] : length(`${at}.action_id`, element.action_id, 1, 255);
  switch (element.type) {
    case 'button':
      return [
        ...known,
        ...plainText(`${at}.text`, element.text, 75),
        ...(element.value === undefined ? [] : length(`${at}.value`, element.value, 0, 2_000)),
        ...(element.url === undefined ? [] : webAddress(`${at}.url`, element.url)),
        ...(element.accessibility_label === undefined
          ? []
          : length(`${at}.accessibility_label`, element.accessibility_label, 1, 75)),
        ...(element.style === undefined || element.style === 'primary' || element.style === 'danger'
          ? []
          : [`${at}.style: ${element.style}`]),
      ];
    case 'static_select':
    case 'multi_static_select':
      return [...known, ...options(at, element, 100), ...placeholder(at, element)];
    case 'checkboxes':
    case 'radio_buttons':
      return [...known, ...options(at, element, 10)];
    case 'overflow':
      return [...known, ...options(at, element, 5)];
    case 'plain_text_input':
    case 'timepicker':
    case 'datepicker':
    case 'conversations_select':
    case 'external_select':
      return [...known, ...placeholder(at, element)];
    default:
      return [`${at}: this checker does not know ${element.type}`];
  }
}

function options(at: string, element: Json, most: number): string[] {
  return list(`${at}.options`, element.options, most, (path, option) => [
    ...text(`${path}.text`, option.text, 75),
    ...length(`${path}.value`, option.value, 1, 150),
    ...(option.description === undefined ? [] : text(`${path}.description`, option.description, 75)),
  ]);
}

function placeholder(at: string, element: Json): string[] {
  return element.placeholder === undefined ? [] : plainText(`${at}.placeholder`, element.placeholder, 150);
}

function richTextPart(at: string, part: Json): string[] {
  switch (part.type) {
    case 'rich_text_section':
    case 'rich_text_quote':
    case 'rich_text_preformatted':
      return list(`${at}.elements`, part.elements, 1_000, richTextElement);
    case 'rich_text_list':
      return [
        ...(part.style === 'bullet' || part.style === 'ordered' ? [] : [`${at}.style: ${part.style}`]),
        ...(part.indent === undefined || (Number(part.indent) >= 0 && Number(part.indent) <= 8)
          ? []
          : [`${at}.indent`]),
        ...list(`${at}.elements`, part.elements, 1_000, richTextPart),
      ];
    default:
      return [`${at}: ${part.type} is no part of rich text`];
  }
}

function richTextElement(at: string, element: Json): string[] {
  switch (element.type) {
    case 'text':
      return length(`${at}.text`, element.text, 1, 3_000);
    case 'link':
      return webAddress(`${at}.url`, element.url);
    case 'user':
      return /^[UW][A-Z0-9]+$/.test(String(element.user_id)) ? [] : [`${at}.user_id`];
    case 'emoji':
      return length(`${at}.name`, element.name, 1, 100);
    default:
      return [`${at}: ${element.type} is no element of rich text`];
  }
}

function image(at: string, element: Json): string[] {
  return [
    ...webAddress(`${at}.image_url`, element.image_url),
    ...length(`${at}.alt_text`, element.alt_text, 1, 2_000),
  ];
}

function text(at: string, value: unknown, most: number): string[] {
  const read = object(value);
  const isText = read.type === 'mrkdwn' || read.type === 'plain_text';
  return [
    ...(isText ? length(`${at}.text`, read.text, 1, most) : [`${at}: no text object`]),
    ...(read.type === 'mrkdwn' ? markup(at, String(read.text)) : []),
  ];
}

function plainText(at: string, value: unknown, most: number): string[] {
  return object(value).type === 'plain_text' ? text(at, value, most) : [`${at}: not plain_text`];
}

/** Every `<…>` is a link to a web address, or a mention of a person or channel; `&` only opens an escape. */
function markup(at: string, mrkdwn: string): string[] {
  const rest = mrkdwn.replaceAll(
    /<(?:https?:\/\/[^|<>\s]+(?:\|[^<>]*)?|@[UW][A-Z0-9]+|#C[A-Z0-9]+|!date\^[^<>]+)>/g,
    '',
  );
  return [
    ...(/[<>]/.test(rest) ? [`${at}: an unescaped < or >`] : []),
    ...(/&(?!amp;|lt;|gt;)/.test(mrkdwn) ? [`${at}: an unescaped &`] : []),
  ];
}

function webAddress(at: string, value: unknown): string[] {
  return /^https?:\/\/\S+$/.test(String(value)) ? length(at, value, 1, 3_000) : [`${at}: no web address`];
}

function uniqueActionIds(at: string, elements: unknown): string[] {
  const ids = Array.isArray(elements) ? elements.map((element) => object(element).action_id) : [];
  return new Set(ids).size < ids.length ? [`${at}: an action_id stands twice`] : [];
}

function list(
  at: string,
  value: unknown,
  most: number,
  check: (at: string, item: Json) => string[],
): string[] {
  if (!Array.isArray(value) || value.length === 0) return [`${at}: empty or no list`];
  const tooMany = value.length > most ? [`${at}: ${value.length}, more than ${most}`] : [];
  return [...tooMany, ...value.flatMap((item, index) => check(`${at}[${index}]`, object(item)))];
}

function length(at: string, value: unknown, least: number, most: number): string[] {
  if (typeof value !== 'string') return [`${at}: no text`];
  if (value.length < least) return [`${at}: empty`];
  return value.length > most ? [`${at}: ${value.length} characters, more than ${most}`] : [];
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
