// Says that something changed, and leaves it to whoever reads to look: nothing moves by itself, and the focus stays.
const regions = [...document.querySelectorAll('[data-live-case], [data-live-list]')];

const show = (region, part) => {
  region.querySelectorAll('p').forEach((said) => { said.hidden = said.dataset.part !== part; });
};
const tell = ({ id, kind, index }) => {
  for (const region of regions) {
    const { liveCase, liveSeen, liveList } = region.dataset;
    if (liveCase ? liveCase === id && index > Number(liveSeen) : !liveList || liveList === kind) {
      show(region, 'moved');
    }
  }
};
const ended = () => regions.forEach((region) => show(region, 'ended'));

// One connection for all tabs of a browser, since there may be but six to one server.
const channel = 'BroadcastChannel' in window ? new BroadcastChannel('mingcha-live') : null;
if (channel) {
  channel.onmessage = ({ data }) => (data === 'ended' ? ended() : tell(data));
}
const listen = () => new Promise((over) => {
  const source = new EventSource('/desk/stream');
  source.addEventListener('moved', ({ data }) => {
    const moved = JSON.parse(data);
    tell(moved);
    channel?.postMessage(moved);
  });
  source.onerror = () => {
    if (source.readyState === EventSource.CLOSED) {
      ended();
      channel?.postMessage('ended');
      over();
    }
  };
});
if (regions.length > 0 && 'EventSource' in window) {
  if (navigator.locks) {
    navigator.locks.request('mingcha-live', listen);
  } else {
    listen();
  }
}

// How far something got, until it is done: then the part of the page that shows it is asked for again.
const follow = (part) => {
  const source = new EventSource(part.dataset.progress);
  const bar = part.querySelector('progress');
  const line = part.querySelector('[role=status]');
  source.addEventListener('progress', ({ data }) => {
    const { percent, said } = JSON.parse(data);
    if (percent === null) bar.removeAttribute('value');
    else bar.value = percent;
    if (line.textContent !== said) line.textContent = said;
  });
  source.addEventListener('done', () => {
    source.close();
    part.dispatchEvent(new Event('done'));
  });
};
if ('EventSource' in window) document.querySelectorAll('[data-progress]').forEach(follow);
