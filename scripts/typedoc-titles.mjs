/** A plugin of typedoc: pages go by their first heading, where typedoc would call each README "README". */
import { Converter } from 'typedoc';

const HEADING = /^# (?<title>.+)$/m;

export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, page) => {
    const title = HEADING.exec(page.content[0]?.text ?? '')?.groups?.title;
    if (title !== undefined) page.name = title;
  });
}
