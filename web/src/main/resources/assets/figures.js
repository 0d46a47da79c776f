// Draws the tables of the page as charts; without this script the tables are all there is.
const INK = '#0b0c0c';
// Okabe and Ito's colours, which people tell apart who do not see red or green; patterns besides.
const COLOURS = ['#0072b2', '#d55e00', '#009e73'];
const SHAPES = ['solid', 'dashed', 'dotted'];
const FONT = 'system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';
const still = matchMedia('(prefers-reduced-motion: reduce)').matches;

function read(table) {
  const heads = [...table.tHead.rows[0].cells].slice(1, 4).map(cell => cell.textContent);
  const rows = [...table.tBodies[0].rows].map(row => ({
    name: row.cells[0].dataset.value || row.cells[0].textContent.trim(),
    values: [...row.cells].slice(1, 4).map(cell => Number(cell.dataset.value)),
  }));
  return { heads, rows };
}

function series(data, kind) {
  // What reporters say is counted from the first day on, so it is no line beside what is open now.
  const shown = kind === 'lines' ? data.heads.slice(0, 2) : data.heads;
  return shown.map((name, i) => ({
    name,
    type: kind === 'lines' ? 'line' : 'bar',
    data: data.rows.map(row => row.values[i]),
    itemStyle: { color: COLOURS[i] },
    lineStyle: { color: COLOURS[i], width: 3, type: SHAPES[i] },
    symbolSize: 7,
    showSymbol: data.rows.length < 40,
    label: { show: kind === 'bars', position: 'right', color: INK },
    endLabel: { show: kind === 'lines', color: INK, formatter: '{c}' },
  }));
}

function option(data, kind, label) {
  const days = kind === 'lines';
  if (days) data.rows.reverse();
  const names = { type: 'category', data: data.rows.map(row => row.name), inverse: !days,
    axisLabel: { color: INK, fontSize: 14 }, axisTick: { show: false } };
  const numbers = { type: 'value', minInterval: 1, axisLabel: { color: INK, fontSize: 14 } };
  return {
    animation: !still,
    textStyle: { fontFamily: FONT, fontSize: 14, color: INK },
    // Patterns go with the colours, and the whole is told to screen readers by its name.
    aria: { enabled: true, label: { description: label }, decal: { show: true } },
    legend: { top: 0, left: 0, textStyle: { color: INK, fontSize: 14 } },
    // A tooltip made of HTML would need inline styles, which no page of ours allows.
    tooltip: { trigger: 'axis', renderMode: 'richText' },
    grid: { left: 8, right: 56, top: 44, bottom: 8, containLabel: true },
    xAxis: days ? names : numbers,
    yAxis: days ? numbers : names,
    series: series(data, kind),
  };
}

function draw(place) {
  const table = document.getElementById(place.dataset.table);
  const data = read(table);
  const kind = place.dataset.chart;
  place.hidden = false;
  place.style.height = kind === 'lines' ? '340px' : `${Math.max(200, 90 + data.rows.length * 62)}px`;
  const chart = echarts.init(place, null, { renderer: 'canvas' });
  chart.setOption(option(data, kind, place.dataset.label));
  table.classList.add('mc-drawn');
  place.setAttribute('role', 'img');
  place.setAttribute('aria-label', place.dataset.label);
  new ResizeObserver(() => chart.resize()).observe(place);
}

document.querySelectorAll('[data-chart]').forEach(draw);
