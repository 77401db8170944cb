/** A page of about ten sheets with what a long CV has: headings, numbered lists, links and tables. */
export function longPage(sections: number = 10): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long CV</title><style>
@page { size: A4; margin: 18mm; @bottom-center { content: counter(page) " / " counter(pages) } }
body { font: 10pt sans-serif }
</style></head><body><h1>A. Person</h1>${numbers(sections).map(section).join('')}</body></html>`
}

function section(number: number): string {
  return `<section><h2>Section ${number}</h2><p>What this section is about, in a line or two of running text.</p>
<ol>${numbers(25)
    .map((item) => entry(number, item))
    .join('')}</ol>
<h3>Prizes</h3><table><tr><th>Year</th><th>Prize</th></tr><tr><td>20${10 + number}</td><td>Gold</td></tr></table></section>`
}

function entry(section: number, item: number): string {
  return `<li><b>Person A</b>, Müller K, Šafařík P. <a href="https://doi.org/10.1000/${section}.${item}">On the ${item}th of many things
that can be explained</a>. <em>Journal of Examples</em> ${section}(${item}):1–${item + 9}, 20${10 + (item % 15)}.</li>`
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}
