// Turns the pages of a report without losing what was typed where the line breaks, and lets the browser's own
// way back work. What was typed is in the page alone.
import { send, tell, turnTo } from './uploads.js';

const main = document.getElementById('main-content');
const form = () => main.querySelector('form[data-steps]');
const step = () => form()?.querySelector('input[name=_step]').value;

const show = (page) => {
  turnTo(page);
  const turn = document.querySelector('.mc-header button[value=language]');
  const turned = page.querySelector('.mc-header button[value=language]');
  if (turn && turned) turn.setAttribute('formaction', turned.getAttribute('formaction'));
  listen();
};

const turn = async (submitter, goesTo) => {
  const sheet = form();
  const fields = new URLSearchParams(new FormData(sheet, submitter));
  fields.delete('evidence');
  if (goesTo) fields.set('_go', goesTo);
  try {
    const answer = await fetch(sheet.dataset.turn, { method: 'POST', body: fields });
    show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    return true;
  } catch {
    tell(sheet, sheet.dataset.lost);
    return false;
  }
};

// Loading the receipt by itself makes that page one that can be loaded again.
const takeReceipt = (page, address) => {
  const way = document.createElement('form');
  way.method = 'post';
  way.action = address;
  way.hidden = true;
  for (const field of page.querySelectorAll('form[action$="/receipt/kept"] input[type=hidden]')) {
    way.append(field.cloneNode());
  }
  document.body.append(way);
  way.submit();
};

const sent = (page) => {
  if (page.querySelector('.mc-receipt')) takeReceipt(page, form().dataset.receipt);
  else show(page);
};

const listen = () => {
  const sheet = form();
  sheet?.addEventListener('submit', async (event) => {
    const { submitter } = event;
    if (event.defaultPrevented || submitter?.value === 'language') return;
    event.preventDefault();
    const to = submitter?.getAttribute('formaction') || sheet.getAttribute('action');
    if (!to.endsWith('/report/steps')) {
      send(sheet, submitter, sent);
    } else if (!sheet.dataset.turning) {
      sheet.dataset.turning = 'true';
      const from = step();
      if (await turn(submitter) && step() !== from) history.pushState({ step: step() }, '');
      delete sheet.dataset.turning;
    }
  });
};

history.replaceState({ step: step() }, '');
window.addEventListener('popstate', ({ state }) => {
  if (state?.step && form()) turn(undefined, `change-${state.step}`);
});
listen();
