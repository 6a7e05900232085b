/**
 * The page's script: search, filters and keys. The page is complete without it; it only hides, opens and moves between
 * what is there. The text of a question is read the first time that somebody searches.
 */
export const PAGE_SCRIPT = `
(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const questions = all('.question');
  const groups = all('.group');
  const toolbar = document.querySelector('.toolbar');
  const find = document.getElementById('find');
  const shown = document.getElementById('shown');
  const conflicted = document.getElementById('conflicted');
  const expand = document.getElementById('expand');
  const tiles = all('[data-filter]');
  if (!toolbar || questions.length === 0) return;
  toolbar.hidden = false;
  const texts = new Map();
  const textOf = (question) => {
    let text = texts.get(question);
    if (text === undefined) {
      text = question.textContent.toLowerCase();
      texts.set(question, text);
    }
    return text;
  };
  const isPressed = (button) => button.getAttribute('aria-pressed') === 'true';
  const press = (button, on) => button.setAttribute('aria-pressed', String(on));
  const update = () => {
    const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const statuses = new Set(tiles.filter(isPressed).map((tile) => tile.dataset.filter));
    let count = 0;
    for (const question of questions) {
      const fits =
        (statuses.size === 0 || statuses.has(question.dataset.status)) &&
        (!isPressed(conflicted) || question.querySelector('.conflicts') !== null) &&
        words.every((word) => textOf(question).includes(word));
      question.hidden = !fits;
      if (fits) count += 1;
    }
    for (const group of groups) group.hidden = group.querySelector('.question:not([hidden])') === null;
    shown.textContent = count === questions.length ? '' : count + ' of ' + questions.length + ' questions';
  };
  let wait;
  find.addEventListener('input', () => {
    clearTimeout(wait);
    wait = setTimeout(update, 120);
  });
  for (const button of [...tiles, conflicted]) {
    button.addEventListener('click', () => {
      press(button, !isPressed(button));
      update();
    });
  }
  const setOpen = (open) => {
    for (const details of all('.question:not([hidden]) > details')) details.open = open;
    expand.textContent = open ? 'Collapse all' : 'Expand all';
  };
  expand.addEventListener('click', () => setOpen(expand.textContent === 'Expand all'));
  addEventListener('beforeprint', () => {
    for (const details of all('.question:not([hidden]) > details, .note')) details.open = true;
  });
  const heads = () => all('.question:not([hidden]) > details > summary');
  const move = (step) => {
    const list = heads();
    const from = list.indexOf(document.activeElement.closest('.question')?.querySelector('summary'));
    const next = list[Math.min(list.length - 1, Math.max(0, from + step))];
    if (!next) return;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest' });
  };
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === find) {
      if (event.key !== 'Escape') return;
      find.value = '';
      update();
      find.blur();
    } else if (event.key === '/') {
      event.preventDefault();
      find.focus();
    } else if (event.key === 'j') move(1);
    else if (event.key === 'k') move(-1);
  });
  const openTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    const details = target?.querySelector('details');
    if (details) details.open = true;
  };
  addEventListener('hashchange', openTarget);
  openTarget();
})();
`;
