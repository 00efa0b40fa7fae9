import type { Question } from '../answers/question.ts';
import { documentAddress } from '../blocks/link-to-document.ts';

/** The addresses of this app's own pages. */
export type Links = {
  readonly home: string;
  readonly documents: string;
  readonly ask: string;
  readonly stylesheet: string;
  readonly icon: string;
  question(question: Question): string;
  /** The document's page; with an anchor, at that passage and with the passage marked. */
  document(id: string, anchor?: string | null): string;
};

/**
 * Links that begin with `base`: empty, or the path that `PUBLIC_URL` ends in ("/adcs"), so that the pages
 * also work behind a proxy that serves them from a folder. `version` changes with the stylesheet.
 */
export function createLinks(base: string, version: string): Links {
  return {
    home: `${base}/`,
    documents: `${base}/documents`,
    ask: `${base}/ask`,
    stylesheet: `${base}/style.css?v=${version}`,
    icon: `${base}/icon.svg`,
    question: ({ text, thread }) => {
      const asked = new URLSearchParams({ q: text });
      for (const earlier of thread) asked.append('thread', earlier);
      return `${base}/ask?${asked}`;
    },
    document: (id, anchor = null) => {
      const page = documentAddress({ url: null, document: id, anchor }, base) ?? `${base}/documents`;
      return anchor === null ? page : page.replace('#', `?passage=${encodeURIComponent(anchor)}#`);
    },
  };
}
