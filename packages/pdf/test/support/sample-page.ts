/** A page with one of everything that the structure of a PDF knows, and with what Chromium writes badly. */
export const samplePage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Ada Example, curriculum vitae</title>
<style>
@page { size: A4; margin: 20mm; @bottom-center { content: counter(page) " of " counter(pages) } }
.box { background: #eee; border: 1px solid #c00 }
.second { break-before: page }
</style></head><body>
<header><h1>Ada Example</h1>
<p class="box">Writes <a href="https://example.org/">about numbers</a>,
<a href="mailto:ada@example.org">ada@example.org</a>, in Zürich — and Łódź.</p></header>
<main><section><h3>A heading that skips</h3>
<ol start="3"><li>First <em>emphasis</em> and <strong>importance</strong></li>
<li>Second <a href="https://example.org/two">link<br>over two lines</a><ul><li>nested</li></ul></li></ol>
<dl><dt>Term</dt><dd>Definition with office and affinity</dd></dl></section>
<section class="second"><h2>Second page</h2><hr>
<table><caption>Prizes</caption><thead><tr><th>Year</th><th>Prize</th></tr></thead>
<tbody><tr><th>2020</th><td>Gold<sup>2</sup></td></tr></tbody></table>
<img alt="A dot" width="20" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">
<img alt="" width="20" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">
<figure><p>Inside a figure</p><figcaption>Its caption</figcaption></figure>
<p><a href="#top">internal</a> <span aria-hidden="true">decoration</span></p></section></main>
</body></html>`

/** The resume that the sample page shows. */
export const sampleResume = {
  basics: {
    name: 'Ada Example',
    label: 'Writes about numbers',
    email: 'ada@example.org',
    url: 'https://example.org/',
    location: { city: 'Zürich', countryCode: 'CH' },
  },
  awards: [{ title: 'Gold', date: '2020-05' }],
  skills: [{ name: 'Affinity', keywords: ['office', 'Łódź'] }],
  meta: { lastModified: '2024-02-29T12:30:00' },
} as const
