// Everything here is a convenience: each page works without it.
import { initAll } from './govuk-frontend.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');

const print = (root) => {
  for (const button of root.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
};

// Who leaves does not want the way back to lead to what was shown.
const leave = (root) => {
  for (const link of root.querySelectorAll('[data-leave]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      window.location.replace(link.href);
    });
  }
};

// Three times Esc leaves as well, for whoever has no hand at the mouse.
const quick = document.querySelector('[data-leave-by-key]');
if (quick) {
  let pressed = [];
  document.addEventListener('keydown', (event) => {
    pressed = event.key === 'Escape' ? [...pressed, event.timeStamp].slice(-3) : [];
    if (pressed.length === 3 && pressed[2] - pressed[0] < 5000) quick.click();
  });
}

// The button says that it is busy, and nothing is sent twice. A form whose answer is a file leaves its page standing.
const busy = (form, button) => {
  form.dataset.busy = 'true';
  setTimeout(() => {
    if (!button || !form.dataset.busy || button.dataset.said) return;
    button.dataset.said = button.textContent;
    button.setAttribute('aria-busy', 'true');
    button.textContent = document.body.dataset.busy;
  }, 300);
};
const idle = (form) => {
  delete form.dataset.busy;
  for (const button of document.querySelectorAll('button[data-said]')) {
    button.textContent = button.dataset.said;
    button.removeAttribute('aria-busy');
    delete button.dataset.said;
  }
};
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post' || event.defaultPrevented || form.hasAttribute('data-stays')) return;
  if (form.dataset.busy && form.dataset.sending !== 'solved') event.preventDefault();
  else busy(form, event.submitter);
});

// The counties of the chosen city only, without asking the server again.
const narrowCounties = (root) => {
  const city = root.querySelector('#_city');
  const county = root.querySelector('#division');
  if (!city || !county?.querySelector('optgroup')) return;
  const groups = [...county.querySelectorAll('optgroup')];
  const narrow = () => {
    const chosen = groups.filter((group) => !city.value || group.dataset.city === city.value);
    if (county.selectedOptions[0]?.parentElement.tagName === 'OPTGROUP'
        && !chosen.includes(county.selectedOptions[0].parentElement)) {
      county.value = '';
    }
    groups.forEach((group) => group.remove());
    county.append(...chosen);
  };
  city.addEventListener('change', narrow);
  narrow();
};

// Too many or too large files are said before they are sent, not after.
const weighFiles = (root) => {
  for (const input of root.querySelectorAll('input[type=file][data-bytes]')) {
    input.addEventListener('change', () => {
      const files = [...input.files];
      const bytes = files.reduce((sum, file) => sum + file.size, 0);
      const tooMuch = files.length > Number(input.dataset.most) || bytes > Number(input.dataset.bytes);
      input.setCustomValidity(tooMuch ? input.dataset.tooMuch : '');
      input.reportValidity();
    });
  }
};

// A form that anybody may send carries the solution of a challenge, found while it is filled in. Where that fails,
// it is sent without.
const solve = ({ salt, challenge, maxnumber, signature }) => new Promise((found, failed) => {
  const worker = new Worker(new URL('./solve.js', import.meta.url));
  worker.onerror = failed;
  worker.onmessage = ({ data: number }) => {
    worker.terminate();
    found(number < 0 ? '' : btoa(JSON.stringify({ algorithm: 'SHA-256', challenge, number, salt, signature })));
  };
  worker.postMessage({ salt, challenge, maxnumber: Number(maxnumber) });
});
const another = async (field) => (await fetch(field.dataset.again, { credentials: 'omit' })).json();
const solutions = new Map();
const solution = (field) => {
  const late = 'spent' in field.dataset || Date.now() - field.shown > 900 * Number(field.dataset.lasts);
  const key = late ? 'late' : field.dataset.challenge;
  if (!solutions.has(key)) {
    const challenge = late ? another(field) : Promise.resolve({ ...field.dataset });
    solutions.set(key, challenge.then(solve).catch(() => ''));
  }
  return solutions.get(key);
};
// What was sent with a solution and got no answer needs another.
export const spend = (form) => {
  const field = form.querySelector('input[name=_solution]');
  delete form.dataset.sending;
  form.removeAttribute('aria-busy');
  idle(form);
  if (field) {
    field.dataset.spent = '';
    solutions.delete('late');
  }
};
const carrySolutions = (root) => {
  for (const field of root.querySelectorAll('input[name=_solution][data-challenge]')) {
    const form = field.form;
    field.shown = Date.now();
    form.addEventListener('focusin', () => solution(field), { once: true });
    form.addEventListener('submit', async (event) => {
      if (event.submitter?.name === '_go' || form.dataset.sending === 'solved') return;
      event.preventDefault();
      if (form.dataset.sending) return;
      form.dataset.sending = 'solving';
      busy(form, event.submitter);
      form.setAttribute('aria-busy', 'true');
      field.value = await solution(field);
      // A form cannot be sent while its event of being sent is still under way, as it is if the solution was there.
      setTimeout(() => {
        form.dataset.sending = 'solved';
        form.requestSubmit(event.submitter);
        form.dataset.sending = 'sent';
      });
    });
  }
};

export const enhance = (root) => {
  initAll(root === document ? undefined : { scope: root });
  [print, leave, narrowCounties, weighFiles, carrySolutions].forEach((ease) => ease(root));
};
enhance(document);
if (document.querySelector('form[data-steps]')) {
  import('./steps.js');
} else if (document.querySelector('form[data-uploads]')) {
  import('./uploads.js');
}
// Whoever comes back to a page that was sent needs another challenge.
window.addEventListener('pageshow', (event) => {
  if (event.persisted && document.querySelector('form[data-sending]')) window.location.reload();
  document.querySelectorAll('form[data-busy]').forEach(idle);
});
