// Everything here is a convenience: each page works without it.
import { initAll } from './govuk-frontend.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// Who leaves does not want the way back to lead to what was shown.
for (const link of document.querySelectorAll('[data-leave]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    window.location.replace(link.href);
  });
}

// The counties of the chosen city only, without asking the server again.
const city = document.getElementById('_city');
const county = document.getElementById('division');
if (city && county && county.querySelector('optgroup')) {
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
}

// Too many or too large files are said before they are sent, not after.
for (const input of document.querySelectorAll('input[type=file][data-bytes]')) {
  input.addEventListener('change', () => {
    const files = [...input.files];
    const bytes = files.reduce((sum, file) => sum + file.size, 0);
    const tooMuch = files.length > Number(input.dataset.most) || bytes > Number(input.dataset.bytes);
    input.setCustomValidity(tooMuch ? input.dataset.tooMuch : '');
    input.reportValidity();
  });
}
