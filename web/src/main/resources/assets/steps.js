// Turns the pages of a report without losing what was typed where the line breaks, and lets the browser's own
// way back work. What was typed is in the page alone.
import { enhance, spend } from './mingcha.js';

const main = document.getElementById('main-content');
const form = () => main.querySelector('form[data-steps]');
const step = () => form()?.querySelector('input[name=_step]').value;

const tell = (text) => {
  const line = form().querySelector('.mc-progress');
  line.textContent = text;
  line.hidden = !text;
};

const show = (text) => {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const chosen = main.querySelector('input[type=file]');
  main.replaceChildren(...page.getElementById('main-content').childNodes);
  const files = main.querySelector('input[type=file]');
  // Files that were not refused stay chosen.
  if (chosen?.files.length && files && !files.classList.contains('govuk-file-upload--error')) {
    files.replaceWith(chosen);
    main.querySelector('[data-files-again]')?.remove();
  }
  document.title = page.title;
  const turn = document.querySelector('.mc-header button[value=language]');
  const turned = page.querySelector('.mc-header button[value=language]');
  if (turn && turned) turn.setAttribute('formaction', turned.getAttribute('formaction'));
  enhance(main);
  listen();
  window.scrollTo(0, 0);
  (main.querySelector('.govuk-error-summary') ?? main.querySelector('h1'))?.focus();
};

const turn = async (submitter, goesTo) => {
  const sheet = form();
  const fields = new URLSearchParams(new FormData(sheet, submitter));
  fields.delete('evidence');
  if (goesTo) fields.set('_go', goesTo);
  try {
    const answer = await fetch(sheet.dataset.turn, { method: 'POST', body: fields });
    show(await answer.text());
    return true;
  } catch {
    tell(sheet.dataset.lost);
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

const send = (sheet, submitter) => {
  const request = new XMLHttpRequest();
  const text = sheet.dataset.sendingText;
  request.open('POST', sheet.action);
  request.upload.onprogress = ({ loaded, total }) => {
    tell(total > 100000 ? `${text} ${Math.floor(100 * loaded / total)}%` : text);
  };
  request.onerror = () => {
    spend(sheet);
    tell(sheet.dataset.lost);
  };
  request.onload = () => {
    const page = new DOMParser().parseFromString(request.responseText, 'text/html');
    if (page.querySelector('.mc-receipt')) {
      takeReceipt(page, sheet.dataset.receipt);
    } else if (page.getElementById('main-content')) {
      show(request.responseText);
    } else {
      request.onerror();
    }
  };
  request.send(new FormData(sheet, submitter));
};

const listen = () => {
  const sheet = form();
  sheet?.addEventListener('submit', async (event) => {
    const { submitter } = event;
    if (event.defaultPrevented || submitter?.value === 'language') return;
    event.preventDefault();
    const to = submitter?.getAttribute('formaction') || sheet.getAttribute('action');
    if (!to.endsWith('/report/steps')) {
      send(sheet, submitter);
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
