import { html, type Markup } from './markup.ts';

/** What the marks of the timelines and the parts of the bars mean. */
export function keyHtml(): Markup {
  const mark = (certainty: string, shape: Markup): Markup =>
    html`<svg class="mark ${certainty}" aria-hidden="true">${shape}</svg>`;
  const disc = html`<circle class="glyph" cx="50%" cy="12" r="5.5"/>`;
  const ring = html`<svg x="50%" y="12" overflow="visible"><g class="denied"><circle r="6"/><line x1="-4.2" y1="4.2" x2="4.2" y2="-4.2"/></g></svg>`;
  const question = html`<text class="glyph" x="50%" y="17" text-anchor="middle">?</text>`;
  return html`<div class="key"><span>${mark('certain', disc)} says so flatly</span><span>${mark('probable', disc)} probably</span><span>${mark('possible', disc)} possibly</span><span>${mark('certain', ring)} denies it</span><span>${mark('certain', question)} leaves it open</span><span><i>Bars: net for or against, contested (hatched), unknown (pale)</i></span></div>`;
}
