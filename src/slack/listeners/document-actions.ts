import { decodePlace } from '../../blocks/document-place.ts';
import { beginReading, decodeReading, renderDocument } from '../../blocks/render-document.ts';
import type { SlackDependencies } from '../create-slack-app.ts';
import { tellSomehow } from '../reply.ts';
import { type Press, presser } from './answer-actions.ts';

type Dependencies = Pick<SlackDependencies, 'documents' | 'names' | 'publicUrl'>;

const NO_LONGER_HELD = 'This update is no longer held. Please ask again for what is.';

/** *Read the update*: opens the document, beginning at the passage that was cited. */
export function onRead(deps: Dependencies) {
  return async (press: Press): Promise<void> => {
    await press.ack();
    const place = decodePlace(press.action.value);
    const document = place && deps.documents.get(place.document);
    if (!document) return tellSomehow(presser(press), NO_LONGER_HELD);

    await press.client.views.open({
      trigger_id: press.body.trigger_id,
      view: renderDocument(document, beginReading(document, place), deps),
    });
  };
}

/** *Earlier part* and *Next part*: turns the page in the modal. */
export function onTurnPage(deps: Dependencies) {
  return async (press: Press): Promise<void> => {
    await press.ack();
    const reading = decodeReading(press.action.value);
    const document = reading && deps.documents.get(reading.document);
    if (!document || !press.body.view) return tellSomehow(presser(press), NO_LONGER_HELD);

    await press.client.views.update({
      view_id: press.body.view.id,
      view: renderDocument(document, reading, deps),
    });
  };
}
