/** The growth of CPU time and memory with the pages of a site, both axes logarithmic, as an SVG. */

const [WIDTH, HEIGHT, LEFT, TOP] = [640, 320, 60, 24];
const PLOT = { width: WIDTH - 2 * LEFT, height: HEIGHT - 3 * TOP };

/** @param {readonly { pages: number, cpu: number, memory: number }[]} growth */
export function drawGrowth(growth) {
  const largest = Math.max(10, ...growth.map(({ pages }) => pages));
  const x = (pages) => LEFT + (PLOT.width * Math.log10(pages)) / Math.log10(largest);
  const [cpu, memory] = [scaleOf(growth.map((one) => one.cpu)), scaleOf(growth.map((one) => one.memory))];
  const line = (key, scale) =>
    growth.map((one) => `${x(one.pages).toFixed(1)},${scale(one[key]).toFixed(1)}`).join(' ');
  const marks = growth.map(
    ({ pages }) => `<text x="${x(pages).toFixed(1)}" y="${HEIGHT - TOP}" text-anchor="middle">${pages}</text>`,
  );
  const ends = growth.at(-1);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<title>pages : CPU (s), memory (MB)</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<polyline fill="none" stroke="#000091" stroke-width="2" points="${line('cpu', cpu)}"/>
<polyline fill="none" stroke="#b34000" stroke-width="2" stroke-dasharray="6 4" points="${line('memory', memory)}"/>
${marks.join('\n')}
<text x="${WIDTH / 2}" y="${HEIGHT - 4}" text-anchor="middle">pages</text>
<text x="${LEFT}" y="16" fill="#000091">CPU ${growth[0]?.cpu.toFixed(1)} → ${ends?.cpu.toFixed(1)} s</text>
<text x="${WIDTH / 2}" y="16" fill="#b34000">- - - ${growth[0]?.memory.toFixed(0)} → ${ends?.memory.toFixed(0)} MB</text>
</svg>
`;
}

/** @param {readonly number[]} values */
function scaleOf(values) {
  const [low, high] = [Math.log10(Math.min(...values)), Math.log10(Math.max(...values))];
  return (value) => TOP + PLOT.height - (PLOT.height * (Math.log10(value) - low)) / Math.max(0.3, high - low);
}
