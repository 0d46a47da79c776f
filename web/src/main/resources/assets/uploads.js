// Sends forms that carry files and says how far they got. Where the line breaks, nothing chosen or typed is lost.
import { enhance, spend } from './mingcha.js';

const main = document.getElementById('main-content');

export const tell = (form, text) => {
  const line = form.querySelector('.mc-progress');
  line.textContent = text;
  line.hidden = !text;
};

// Shows the answer in the place of what was there. Files that were not refused stay chosen.
export const turnTo = (page) => {
  const chosen = main.querySelector('input[type=file]');
  main.replaceChildren(...page.getElementById('main-content').childNodes);
  const files = main.querySelector('input[type=file]');
  if (chosen?.files.length && files && !main.querySelector('.govuk-notification-banner--success')
      && !files.classList.contains('govuk-file-upload--error')) {
    files.replaceWith(chosen);
    main.querySelector('[data-files-again]')?.remove();
  }
  document.title = page.title;
  enhance(main);
  listen();
  window.scrollTo(0, 0);
  (main.querySelector('.govuk-error-summary, [role=alert]') ?? main.querySelector('h1'))?.focus();
};

export const send = (form, submitter, shown) => {
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.setRequestHeader('Accept', 'text/html');
  request.upload.onprogress = ({ loaded, total }) => {
    const text = form.dataset.sendingText;
    tell(form, total > 100000 ? `${text} ${Math.floor(100 * loaded / total)}%` : text);
  };
  request.onerror = () => {
    spend(form);
    tell(form, form.dataset.lost);
  };
  request.onload = () => {
    const page = new DOMParser().parseFromString(request.responseText, 'text/html');
    if (page.getElementById('main-content')) shown(page);
    else request.onerror();
  };
  request.send(new FormData(form, submitter));
};

const listen = () => {
  for (const form of main.querySelectorAll('form[data-uploads]')) {
    form.addEventListener('submit', (event) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      send(form, event.submitter, turnTo);
    });
  }
};
listen();
