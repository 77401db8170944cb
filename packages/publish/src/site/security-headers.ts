/** The page is one file without scripts: nothing else may load, run, frame it or learn where its reader came from. */
const headers: readonly (readonly [name: string, value: string])[] = [
  [
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data: 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
]

/** The `_headers` file that Netlify and Cloudflare Pages read. Data may be fetched from anywhere. */
export function securityHeaders(): string {
  const lines = headers.map(([name, value]) => `  ${name}: ${value}`)
  return ['/*', ...lines, '', '/resume.json', '  Access-Control-Allow-Origin: *', ''].join('\n')
}
